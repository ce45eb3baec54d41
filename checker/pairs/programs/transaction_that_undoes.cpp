// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

class Transaction {
public:
    explicit Transaction(int& value) : value_{value}, old_{value_} {}
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction() {
        if (!kept_) {
            value_ = old_;
        }
    }

    void set(int value) { value_ = value; }
    void keep() { kept_ = true; }

private:
    int& value_;
    int old_;
    bool kept_ = false;
};

int start(bool keep) {
    int x = 1;
    {
        Transaction transaction{x};
        transaction.set(5);
        if (keep) {
            transaction.keep();
        }
    }
    return x;
}
