// SPDX-License-Identifier: GPL-2.0-only
// The twin of prelude.hpp. Bodies matter to nobody: rustc stops after its borrow checker.
#![allow(warnings)]
pub mod prelude {
    use std::marker::PhantomData;
    pub fn coin() -> bool { loop {} }
    pub fn more() -> bool { loop {} }
    pub fn third() -> i64 { loop {} }
    pub fn look<T>(_: &T) {}
    pub fn touch<T>(_: &mut T) {}
    pub fn poke(_: &mut i64) {}
    pub fn drop<T>(_: T) {}
    pub fn pass<T>(value: T) -> T { value }
    pub fn replace<T>(_: &mut T, _: T) -> T { loop {} }
    pub fn swap<T>(_: &mut T, _: &mut T) {}
    pub fn pick<'a, T>(left: &'a mut T, _: &'a mut T) -> &'a mut T { left }
    pub fn choose<'a, T>(left: &'a T, _: &'a T) -> &'a T { left }
    pub fn first<'a, 'b, T>(left: &'a mut T, _: &'b T) -> &'a mut T { left }
    pub fn shared<T>(value: &T) -> &T { value }
    pub fn forever<T>() -> &'static mut T { loop {} }
    pub fn run_twice<F: FnMut()>(function: &mut F) { function() }
    pub fn run_owned<F: FnMut()>(mut function: F) { function() }

    pub struct Own(Box<i64>);
    impl Own {
        pub fn new(value: i64) -> Own { Own(Box::new(value)) }
        pub fn get(&self) -> i64 { 0 }
        pub fn set(&mut self, _: i64) {}
        pub fn peek(&self) -> &i64 { &self.0 }
        pub fn slot(&mut self) -> &mut i64 { &mut self.0 }
        pub fn take(self) -> i64 { 0 }
    }

    pub struct Guard<'a>(&'a mut i64);
    impl<'a> Guard<'a> {
        pub fn new(target: &'a mut i64) -> Guard<'a> { Guard(target) }
        pub fn get(&self) -> i64 { 0 }
        pub fn set(&mut self, _: i64) {}
        pub fn slot(&mut self) -> &mut i64 { self.0 }
    }
    impl<'a> Drop for Guard<'a> {
        fn drop(&mut self) {}
    }

    /// Its reference is for everybody, its destructor writes through it, and nobody moves it.
    pub struct Latch<'a> { pub target: &'a mut i64 }
    impl<'a> Latch<'a> {
        pub fn new(target: &'a mut i64) -> Latch<'a> { Latch { target } }
    }
    impl<'a> Drop for Latch<'a> {
        fn drop(&mut self) {}
    }

    pub struct Ref<'a, T>(&'a T);
    impl<'a, T> Clone for Ref<'a, T> {
        fn clone(&self) -> Self { *self }
    }
    impl<'a, T> Copy for Ref<'a, T> {}
    impl<'a, T> Ref<'a, T> {
        pub fn new(target: &'a T) -> Ref<'a, T> { Ref(target) }
        pub fn get(&self) -> &'a T { self.0 }
    }

    pub struct Mut<'a, T>(&'a mut T);
    impl<'a, T> Mut<'a, T> {
        pub fn new(target: &'a mut T) -> Mut<'a, T> { Mut(target) }
        pub fn get(&self) -> &T { self.0 }
        pub fn get_mut(&mut self) -> &mut T { self.0 }
        pub fn into(self) -> &'a mut T { self.0 }
    }

    pub struct Opt<T>(Option<Box<T>>, PhantomData<*mut T>);
    impl<T> Opt<T> {
        pub fn none() -> Opt<T> { Opt(None, PhantomData) }
        pub fn some(value: T) -> Opt<T> { Opt(Some(Box::new(value)), PhantomData) }
        pub fn has(&self) -> bool { false }
        pub fn get(&self) -> &T { loop {} }
        pub fn get_mut(&mut self) -> &mut T { loop {} }
        pub fn take(&mut self) -> Opt<T> { loop {} }
        pub fn set(&mut self, _: T) {}
        pub fn clear(&mut self) {}
    }

    pub struct Vec<T>(std::vec::Vec<T>, PhantomData<*mut T>);
    impl<T> Vec<T> {
        pub fn new(value: T) -> Vec<T> { Vec(vec![value], PhantomData) }
        pub fn len(&self) -> i64 { 0 }
        pub fn at(&self, _: i64) -> &T { loop {} }
        pub fn at_mut(&mut self, _: i64) -> &mut T { loop {} }
        pub fn push(&mut self, _: T) {}
        pub fn iter(&self) -> std::slice::Iter<'_, T> { self.0.iter() }
        pub fn lend(&mut self) -> Lend<'_, T> { Lend(&mut self.0) }
    }
    impl<T> std::ops::Index<i64> for Vec<T> {
        type Output = T;
        fn index(&self, _: i64) -> &T { loop {} }
    }
    impl<T> std::ops::IndexMut<i64> for Vec<T> {
        fn index_mut(&mut self, _: i64) -> &mut T { loop {} }
    }
    /// A loop whose element borrows from the loop.
    pub struct Lend<'a, T>(&'a mut std::vec::Vec<T>);
    impl<'a, T> Lend<'a, T> {
        pub fn step(&mut self) -> bool { false }
        pub fn current(&mut self) -> &mut T { loop {} }
    }
}
