// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s 
// rule: 3.19
struct Base;
void note(Base& base);

struct Base {
    Base(const Base&) = delete;
    Base& operator=(const Base&) = delete;
    Base() : number{1} {
        get();  // expected-error {{'Base' has virtual functions and may be derived from: in its constructors and destructor the whole object is not there, so they use its members only}}
        note(*this);  // expected-error {{[K1304]}}
        auto later = [this] { return number; };  // expected-error {{[K1304]}}
        later();
    }
    virtual ~Base() { plain(); }  // expected-error {{[K1304]}}
    virtual int get() const { return number; }
    void plain() {}
    int number;
};
