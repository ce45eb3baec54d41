// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 6.5, 6.7
// expected-no-diagnostics
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

class Driver : Pinned {
public:
    Driver() : handler_{answers_} {}
    int count() const { return answers_.count; }

private:
    Answers answers_;
    lt<&Driver::answers_, Handler> handler_;
};
