//! Sixteen bytes at a time: `simd128` in WebAssembly, SSE2 on x86-64. There is no such file elsewhere.
//!
//! Written with arrays, for the compiler to make vectors of, the UTF-8 check has a quarter of the speed in WebAssembly
//! (Chromium 156) and a seventh on x86-64 (Rust 1.95), and ten times the code. The intrinsics of `simd128` are safe
//! functions. Those of SSE2 are not, and this is the only file of the crate that may say `unsafe`.

/// How many there are.
pub(crate) const LANES: usize = 16;

#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
mod imp {
    use core::arch::wasm32::*;

    #[derive(Clone, Copy)]
    pub(crate) struct Lanes(v128);

    impl Lanes {
        #[inline(always)]
        pub fn load(bytes: &[u8; 16]) -> Self {
            let (low, high) = super::halves(bytes);
            Self(u64x2(low, high))
        }
        /// These bytes after the four of `before` (the last one in the highest byte): how they look from three, two
        /// and one byte further on.
        #[inline(always)]
        pub fn behind(self, before: u32) -> [Self; 3] {
            let before = u32x4_replace_lane::<3>(u8x16_splat(0), before);
            [
                Self(i8x16_shuffle::<
                    13,
                    14,
                    15,
                    16,
                    17,
                    18,
                    19,
                    20,
                    21,
                    22,
                    23,
                    24,
                    25,
                    26,
                    27,
                    28,
                >(before, self.0)),
                Self(i8x16_shuffle::<
                    14,
                    15,
                    16,
                    17,
                    18,
                    19,
                    20,
                    21,
                    22,
                    23,
                    24,
                    25,
                    26,
                    27,
                    28,
                    29,
                >(before, self.0)),
                Self(i8x16_shuffle::<
                    15,
                    16,
                    17,
                    18,
                    19,
                    20,
                    21,
                    22,
                    23,
                    24,
                    25,
                    26,
                    27,
                    28,
                    29,
                    30,
                >(before, self.0)),
            ]
        }
        #[inline(always)]
        pub fn splat(byte: u8) -> Self {
            Self(u8x16_splat(byte))
        }
        #[inline(always)]
        pub fn or(self, other: Self) -> Self {
            Self(v128_or(self.0, other.0))
        }
        #[inline(always)]
        pub fn and(self, other: Self) -> Self {
            Self(v128_and(self.0, other.0))
        }
        #[inline(always)]
        pub fn and_not(self, other: Self) -> Self {
            Self(v128_andnot(self.0, other.0))
        }
        #[inline(always)]
        pub fn xor(self, other: Self) -> Self {
            Self(v128_xor(self.0, other.0))
        }
        #[inline(always)]
        pub fn less(self, byte: u8) -> Self {
            Self(u8x16_sub_sat(self.0, u8x16_splat(byte)))
        }
        #[inline(always)]
        pub fn equals(self, byte: u8) -> Self {
            Self(u8x16_eq(self.0, u8x16_splat(byte)))
        }
        #[inline(always)]
        pub fn rare_leads(self) -> Self {
            // C0, C1 and E0 to E1 meet places 0 and 1, CD and ED place 13, all that is no such lead none.
            let places = u8x16(0xFF, 0xFF, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0, 0);
            let place = v128_xor(v128_and(self.0, u8x16_splat(0xDF)), u8x16_splat(0xC0));
            let four = u8x16_sub_sat(self.0, u8x16_splat(0xEF));
            Self(v128_or(u8x16_swizzle(places, place), four))
        }
        #[inline(always)]
        pub fn is_below_signed(self, byte: i8) -> Self {
            Self(i8x16_lt(self.0, i8x16_splat(byte)))
        }
        #[inline(always)]
        pub fn any(self) -> bool {
            v128_any_true(self.0)
        }
        #[inline(always)]
        pub fn any_high_bit(self) -> bool {
            i8x16_bitmask(self.0) != 0
        }
    }
}

/// SSE2. Its intrinsics may be called only where SSE2 is there, which is why Rust calls them unsafe; they read and
/// write nothing but their arguments. SSE2 is part of x86-64, and this module exists only where the compiler was told
/// that it may use it.
#[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
#[allow(unsafe_code)]
mod imp {
    use core::arch::x86_64::*;

    #[derive(Clone, Copy)]
    pub(crate) struct Lanes(__m128i);

    /// Calls an intrinsic of SSE2.
    macro_rules! sse2 {
        ($call:expr) => {
            // SAFETY: the module is compiled only with `target_feature = "sse2"`.
            unsafe { $call }
        };
    }

    impl Lanes {
        #[inline(always)]
        pub fn load(bytes: &[u8; 16]) -> Self {
            let (low, high) = super::halves(bytes);
            Self(sse2!(_mm_set_epi64x(high.cast_signed(), low.cast_signed())))
        }
        #[inline(always)]
        pub fn behind(self, before: u32) -> [Self; 3] {
            let one = sse2!(_mm_cvtsi32_si128((before >> 24).cast_signed()));
            let two = sse2!(_mm_cvtsi32_si128((before >> 16).cast_signed()));
            let three = sse2!(_mm_cvtsi32_si128((before >> 8).cast_signed()));
            [
                Self(sse2!(_mm_or_si128(_mm_slli_si128::<3>(self.0), three))),
                Self(sse2!(_mm_or_si128(_mm_slli_si128::<2>(self.0), two))),
                Self(sse2!(_mm_or_si128(_mm_slli_si128::<1>(self.0), one))),
            ]
        }
        #[inline(always)]
        pub fn splat(byte: u8) -> Self {
            Self(sse2!(_mm_set1_epi8(byte.cast_signed())))
        }
        #[inline(always)]
        pub fn or(self, other: Self) -> Self {
            Self(sse2!(_mm_or_si128(self.0, other.0)))
        }
        #[inline(always)]
        pub fn and(self, other: Self) -> Self {
            Self(sse2!(_mm_and_si128(self.0, other.0)))
        }
        #[inline(always)]
        pub fn and_not(self, other: Self) -> Self {
            Self(sse2!(_mm_andnot_si128(other.0, self.0)))
        }
        #[inline(always)]
        pub fn xor(self, other: Self) -> Self {
            Self(sse2!(_mm_xor_si128(self.0, other.0)))
        }
        #[inline(always)]
        pub fn less(self, byte: u8) -> Self {
            Self(sse2!(_mm_subs_epu8(
                self.0,
                _mm_set1_epi8(byte.cast_signed())
            )))
        }
        #[inline(always)]
        pub fn equals(self, byte: u8) -> Self {
            Self(sse2!(_mm_cmpeq_epi8(
                self.0,
                _mm_set1_epi8(byte.cast_signed())
            )))
        }
        #[inline(always)]
        pub fn rare_leads(self) -> Self {
            let overlong = self.and(Self::splat(0xFE)).equals(0xC0);
            let second_matters = self.equals(0xE0).or(self.equals(0xED));
            overlong.or(second_matters).or(self.less(0xEF))
        }
        #[inline(always)]
        pub fn is_below_signed(self, byte: i8) -> Self {
            Self(sse2!(_mm_cmplt_epi8(self.0, _mm_set1_epi8(byte))))
        }
        #[inline(always)]
        pub fn any(self) -> bool {
            sse2!(_mm_movemask_epi8(self.equals(0).0)) != 0xFFFF
        }
        #[inline(always)]
        pub fn any_high_bit(self) -> bool {
            sse2!(_mm_movemask_epi8(self.0)) != 0
        }
    }
}

pub(crate) use imp::Lanes;

/// The two little-endian words; compilers make one load of them.
#[inline(always)]
fn halves(bytes: &[u8; 16]) -> (u64, u64) {
    let [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p] = *bytes;
    (
        u64::from_le_bytes([a, b, c, d, e, f, g, h]),
        u64::from_le_bytes([i, j, k, l, m, n, o, p]),
    )
}
