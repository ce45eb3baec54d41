// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
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

class Upside : Pinned {
public:
    Upside() : handler_{answers_} {}

private:
    lt<&Upside::answers_, Handler> handler_;  // expected-error {{'handler_' borrows from 'answers_', which ends before it: declare it below what it borrows from [K1301]}}
    Answers answers_;                         // expected-note {{members end in the opposite order}}
};
