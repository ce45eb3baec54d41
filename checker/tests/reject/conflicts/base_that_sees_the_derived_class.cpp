// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.1
// A base borrows nothing itself, but its virtual functions see what the derived class borrows; and a whole is all its parts.
#include "Inputs/things.hpp"

class Shown {
public:
    virtual void show() const = 0;

protected:
    ~Shown() = default;
};
class Name final : public Shown {
public:
    explicit Name(const Token& token) : token_{token} {}
    void show() const override { look(token_); }

private:
    const Token& token_;
};
void shown(const Shown& object) { object.show(); }
void show_later() {
    Token token;
    const Name name{token};  // expected-note {{'token' is borrowed here}}
    take(std::move(token));  // expected-error {{'token' is moved while it is borrowed [K0505]}}
    shown(name);             // expected-note {{the borrow is still needed here by 'name'}}
}

struct Entry {
    const Token& key;
    int count;
};
void look_at_all(const Entry& entry) { look(entry.key); }
void whole_later() {
    Token token;
    const Entry entry{token, 1};  // expected-note {{'token' is borrowed here}}
    take(std::move(token));       // expected-error {{'token' is moved while it is borrowed [K0505]}}
    look_at_all(entry);           // expected-note {{the borrow is still needed here by 'entry'}}
}
