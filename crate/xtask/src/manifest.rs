//! The extension's manifest: what is added to its source, and all that may be in it.

use anyhow::{Context as _, Result, bail};
use serde_json::{Map, Value};

/// Every key of the shipped manifest. A permission would be a key more: none is asked for.
const KEYS: [&str; 8] = [
    "content_security_policy",
    "description",
    "devtools_page",
    "icons",
    "manifest_version",
    "minimum_chrome_version",
    "name",
    "version",
];

/// Own files only, and no text that becomes script or markup.
const POLICY: &str = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; object-src 'self'; require-trusted-types-for 'script'";

/// Adds the version to the manifest's source.
///
/// # Errors
/// When the source is not a JSON object, or has a version of its own.
pub fn with_version(source: &str, version: &str) -> Result<String> {
    let mut manifest = parse(source)?;
    if manifest.contains_key("version") {
        bail!("`version` comes from Cargo.toml: remove it here");
    }
    manifest.insert("version".to_owned(), version.into());
    Ok(format!("{:#}\n", Value::Object(manifest)))
}

/// Compares a shipped manifest with all that it may hold.
///
/// # Errors
/// For a key too many, a key missing, another policy, or another version.
pub fn check(manifest: &str, version: &str) -> Result<()> {
    let manifest = parse(manifest)?;
    let keys: Vec<&str> = manifest.keys().map(String::as_str).collect();
    if let Some(key) = keys.iter().find(|key| !KEYS.contains(key)) {
        bail!("the key `{key}` may not be in the manifest: remove it from extension/manifest.json");
    }
    if let Some(key) = KEYS.iter().find(|key| !keys.contains(key)) {
        bail!("the key `{key}` is missing: add it to extension/manifest.json");
    }
    let policies = manifest
        .get("content_security_policy")
        .and_then(Value::as_object)
        .context("`content_security_policy` is no object")?;
    if policies.keys().ne(["extension_pages"])
        || policies.get("extension_pages").and_then(Value::as_str) != Some(POLICY)
    {
        bail!("`content_security_policy` must be exactly {{\"extension_pages\": \"{POLICY}\"}}");
    }
    if manifest.get("version").and_then(Value::as_str) != Some(version) {
        bail!("`version` is not {version}");
    }
    if manifest.get("manifest_version").and_then(Value::as_u64) != Some(3) {
        bail!("`manifest_version` is not 3");
    }
    Ok(())
}

fn parse(text: &str) -> Result<Map<String, Value>> {
    match serde_json::from_str(text)? {
        Value::Object(map) => Ok(map),
        _ => bail!("expected a JSON object"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn good() -> Map<String, Value> {
        let source = format!(
            r#"{{"manifest_version": 3, "name": "n", "description": "d", "icons": {{}}, "devtools_page": "d.html",
                "minimum_chrome_version": "120", "content_security_policy": {{"extension_pages": "{POLICY}"}}}}"#
        );
        parse(&with_version(&source, "0.1.0").unwrap()).unwrap()
    }

    fn error(manifest: Map<String, Value>) -> String {
        check(&Value::Object(manifest).to_string(), "0.1.0")
            .unwrap_err()
            .to_string()
    }

    #[test]
    fn the_version_is_all_that_is_added() {
        assert_eq!(
            with_version(r#"{"name": "n"}"#, "0.1.0").unwrap(),
            "{\n  \"name\": \"n\",\n  \"version\": \"0.1.0\"\n}\n"
        );
        assert!(with_version(r#"{"version": "9"}"#, "0.1.0").is_err());
        assert!(with_version("[]", "0.1.0").is_err());
    }

    #[test]
    fn exactly_these_keys() {
        check(&Value::Object(good()).to_string(), "0.1.0").unwrap();

        let mut manifest = good();
        manifest.insert("permissions".to_owned(), Value::Array(vec![]));
        assert!(error(manifest).contains("`permissions` may not be"));

        let mut manifest = good();
        manifest.remove("icons");
        assert!(error(manifest).contains("`icons` is missing"));
    }

    #[test]
    fn exactly_this_policy() {
        for policy in [
            serde_json::json!({"extension_pages": POLICY.replace("'wasm-unsafe-eval'", "'unsafe-eval'")}),
            serde_json::json!({"extension_pages": POLICY, "sandbox": "x"}),
            serde_json::json!({}),
        ] {
            let mut manifest = good();
            manifest.insert("content_security_policy".to_owned(), policy);
            assert!(error(manifest).contains("must be exactly"));
        }
    }

    #[test]
    fn the_workspace_version() {
        let mut manifest = good();
        manifest.insert("version".to_owned(), "0.2.0".into());
        assert_eq!(error(manifest), "`version` is not 0.1.0");
    }
}
