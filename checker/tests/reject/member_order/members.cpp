// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 6.5, 6.7
#include <keel/core/claim.hpp>
#include <keel/core/lifetime.hpp>
#include <keel/core/pinned.hpp>

using namespace keel;

struct Answers {
    int count = 0;
};
class Handler {
public:
    static constexpr unsafe moves_empty{"a Claim is emptied by its move"};
    explicit Handler(lt<'a', const Answers&> answers) : answers_{answers} {}
    Handler(Handler&&) = default;
    ~Handler() = default;

private:
    Claim<const Answers> answers_;
};

class Movable {
public:
    Movable() : handler_{answers_} {}

private:
    Answers answers_;
    lt<&Movable::answers_, Handler> handler_;  // expected-error {{'handler_' borrows from a member beside it, which moves when the object does: derive 'Movable' from keel::Pinned [K1301]}}
};
class Other : Pinned {
public:
    explicit Other(lt<'x', const Answers&> from) : handler_{from} {}  // expected-error {{'handler_' is given a borrow of something else than 'answers_', which it is said to borrow from [K1301]}}
    void touch() { answers_.count = 2; }  // expected-error {{'answers_.count' is changed while it is borrowed [K0506]}}

private:
    Answers answers_;
    lt<&Other::answers_, Handler> handler_;  // expected-note {{said here}} expected-note {{'answers_' is borrowed here}}
};
