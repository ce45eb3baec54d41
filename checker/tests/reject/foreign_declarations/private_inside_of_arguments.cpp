// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.38
class Closed {
    struct Key {  // expected-note 6{{declared private here}}
        struct Inner {};
    };
    static int secret() { return 3; }  // expected-note 2{{declared private here}}
    template <class>
    struct Hidden {};  // expected-note {{declared private here}}
};
struct Call {
    Call& operator=(const Call&) = delete;
    int number = 0;
    int (*call)();
};
struct Several : Call {
    Call more[2];
};
template <Call c>
struct Calls {};
template <Several s>
struct CallsSeveral {};
template <class T>
struct Of {};
template <template <class> class M>
struct Made {};
template struct Calls<Call{1, &Closed::secret}>;  // expected-error {{this names 'secret', which is private: C++ does not look at access here, but what a class promises rests on it; ask its author for a method [K0603]}}
template struct CallsSeveral<Several{{1, nullptr}, {{1, nullptr}, {1, &Closed::secret}}}>;  // expected-error {{this names 'secret', which is private}}
template struct Of<Closed::Key*>;         // expected-error {{this names 'Key', which is private}}
template struct Of<const Closed::Key&>;   // expected-error {{this names 'Key', which is private}}
template struct Of<void(Closed::Key)>;    // expected-error {{this names 'Key', which is private}}
template struct Of<Closed::Key[2]>;       // expected-error {{this names 'Key', which is private}}
template struct Of<Of<Closed::Key>>;      // expected-error {{this names 'Key', which is private}}
template struct Of<Closed::Key::Inner>;   // expected-error {{this names 'Key', which is private}}
template struct Made<Closed::Hidden>;     // expected-error {{this names 'Hidden', which is private}}
