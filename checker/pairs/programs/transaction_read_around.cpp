// reject K0503
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

class Transaction {
public:
    explicit Transaction(int& value) : value_{value}, old_{value_} {}
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction() { value_ = old_; }

    void set(int value) { value_ = value; }

private:
    int& value_;
    int old_;
};

int start() {
    int x = 1;
    Transaction transaction{x};
    transaction.set(5);
    const int seen = x + 1;
    return seen;
}
