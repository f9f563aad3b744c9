;; Looks at sixteen places at once for one where a fingerprint of four bytes may stand: Teddy, of Intel's Hyperscan. Each of eight groups
;; of fingerprints is a bit. Two tables for each of the four bytes tell which groups have a byte with this lower half, and which with this
;; upper half, at that place. Where one group is in all eight of them the four bytes are looked up as one number: a byte of a third table says
;; whether a fingerprint has its hash, of 12 bits, which hardly any other four bytes have. word-search.ts makes the tables.
(module
  (import "" "memory" (memory 1))

  ;; The first place from $at on, below $end or up to fifteen bytes behind it; $end or more if there is none. The tables lie at 0.
  (func (export "next") (param $at i32) (param $end i32) (result i32)
    (local $lower0 v128) (local $lower1 v128) (local $lower2 v128) (local $lower3 v128)
    (local $upper0 v128) (local $upper1 v128) (local $upper2 v128) (local $upper3 v128)
    (local $half v128) (local $bytes v128) (local $groups v128) (local $places i32) (local $place i32)
    ;; Locals stay in registers, and calls are not worth it: each of them, as a function, would make this half as fast.
    (local.set $lower0 (v128.load offset=0 (i32.const 0)))
    (local.set $upper0 (v128.load offset=16 (i32.const 0)))
    (local.set $lower1 (v128.load offset=32 (i32.const 0)))
    (local.set $upper1 (v128.load offset=48 (i32.const 0)))
    (local.set $lower2 (v128.load offset=64 (i32.const 0)))
    (local.set $upper2 (v128.load offset=80 (i32.const 0)))
    (local.set $lower3 (v128.load offset=96 (i32.const 0)))
    (local.set $upper3 (v128.load offset=112 (i32.const 0)))
    (local.set $half (i8x16.splat (i32.const 15)))
    (block $none
      (loop $further
        (br_if $none (i32.ge_u (local.get $at) (local.get $end)))
        (local.set $bytes (v128.load offset=0 (local.get $at)))
        (local.set $groups (i8x16.swizzle (local.get $lower0) (v128.and (local.get $bytes) (local.get $half))))
        (local.set $groups (v128.and (local.get $groups) (i8x16.swizzle (local.get $upper0) (i8x16.shr_u (local.get $bytes) (i32.const 4)))))
        (local.set $bytes (v128.load offset=1 (local.get $at)))
        (local.set $groups (v128.and (local.get $groups) (i8x16.swizzle (local.get $lower1) (v128.and (local.get $bytes) (local.get $half)))))
        (local.set $groups (v128.and (local.get $groups) (i8x16.swizzle (local.get $upper1) (i8x16.shr_u (local.get $bytes) (i32.const 4)))))
        (local.set $bytes (v128.load offset=2 (local.get $at)))
        (local.set $groups (v128.and (local.get $groups) (i8x16.swizzle (local.get $lower2) (v128.and (local.get $bytes) (local.get $half)))))
        (local.set $groups (v128.and (local.get $groups) (i8x16.swizzle (local.get $upper2) (i8x16.shr_u (local.get $bytes) (i32.const 4)))))
        (local.set $bytes (v128.load offset=3 (local.get $at)))
        (local.set $groups (v128.and (local.get $groups) (i8x16.swizzle (local.get $lower3) (v128.and (local.get $bytes) (local.get $half)))))
        (local.set $groups (v128.and (local.get $groups) (i8x16.swizzle (local.get $upper3) (i8x16.shr_u (local.get $bytes) (i32.const 4)))))
        (if (v128.any_true (local.get $groups))
          (then
            ;; A bit for each of the sixteen, the lowest for the first.
            (local.set $places (i32.xor (i8x16.bitmask (i8x16.eq (local.get $groups) (i8x16.splat (i32.const 0)))) (i32.const 0xffff)))
            (loop $next
              (local.set $place (i32.add (local.get $at) (i32.ctz (local.get $places))))
              (if (i32.load8_u offset=128 (i32.shr_u (i32.mul (i32.load (local.get $place)) (i32.const 0x9e3779b1)) (i32.const 20)))
                (then (return (local.get $place))))
              (br_if $next (local.tee $places (i32.and (local.get $places) (i32.sub (local.get $places) (i32.const 1))))))))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (br $further)))
    (local.get $at)))
