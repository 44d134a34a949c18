//! Certificates made at the start: one that nobody signed, and one whose port demands one of the client too.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use rcgen::{CertificateParams, KeyPair, PublicKeyData};
use ring::digest;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::server::WebPkiClientVerifier;
use rustls::{RootCertStore, ServerConfig};
use std::error::Error;
use std::sync::Arc;

/// One TLS port's configuration.
#[derive(Debug)]
pub struct Tls {
    /// What rustls needs.
    pub config: Arc<ServerConfig>,
    /// SHA-256 of the public key in base64, as Chromium's `--ignore-certificate-errors-spki-list` wants it.
    pub spki: String,
}

/// A port that asks nothing of the client.
///
/// # Errors
/// When no certificate can be made.
pub fn self_signed() -> Result<Tls, Box<dyn Error + Send + Sync>> {
    let own = Own::new()?;
    let config = builder()?
        .with_no_client_auth()
        .with_single_cert(vec![own.certificate], own.key)?;
    Ok(Tls {
        config: Arc::new(config),
        spki: own.spki,
    })
}

/// A port that demands a certificate which no client can have.
///
/// # Errors
/// When no certificate can be made.
pub fn client_certificate() -> Result<Tls, Box<dyn Error + Send + Sync>> {
    let own = Own::new()?;
    let mut roots = RootCertStore::empty();
    roots.add(own.certificate.clone())?;
    let verifier =
        WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider()).build()?;
    let config = builder()?
        .with_client_cert_verifier(verifier)
        .with_single_cert(vec![own.certificate], own.key)?;
    Ok(Tls {
        config: Arc::new(config),
        spki: own.spki,
    })
}

struct Own {
    certificate: CertificateDer<'static>,
    key: PrivateKeyDer<'static>,
    spki: String,
}

impl Own {
    fn new() -> Result<Self, rcgen::Error> {
        let key = KeyPair::generate()?;
        let params = CertificateParams::new(["localhost".to_owned(), "127.0.0.1".to_owned()])?;
        let certificate = params.self_signed(&key)?;
        let hash = digest::digest(&digest::SHA256, &key.subject_public_key_info());
        Ok(Self {
            certificate: certificate.der().clone(),
            spki: STANDARD.encode(hash),
            key: PrivateKeyDer::Pkcs8(key.serialize_der().into()),
        })
    }
}

fn provider() -> Arc<rustls::crypto::CryptoProvider> {
    Arc::new(rustls::crypto::ring::default_provider())
}

fn builder() -> Result<rustls::ConfigBuilder<ServerConfig, rustls::WantsVerifier>, rustls::Error> {
    ServerConfig::builder_with_provider(provider()).with_safe_default_protocol_versions()
}
