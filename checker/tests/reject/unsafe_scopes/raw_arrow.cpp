// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.23
struct Data {
    int value;
};

class Holder {
public:
    Data* operator->() { return data_; }  // expected-error {{returns a raw pointer from operator->, whose callers read through it without a scope}}

private:
    Data* data_ = nullptr;
};

int read(Holder& holder) { return holder->value; }
int by_name(Holder& holder) { return holder.operator->()->value; }  // expected-error {{reads or writes through a raw pointer}}
