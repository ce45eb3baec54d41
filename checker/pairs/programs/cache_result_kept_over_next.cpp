// reject K0499
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

class Cache {
public:
    const String& get(int key) {
        if (key_ != key || !value_.has_value()) {
            key_ = key;
            value_ = Option<String>{String{"text"}};
        }
        return *value_;
    }

private:
    int key_ = 0;
    Option<String> value_;
};

usize start(Cache& cache) {
    const String& first = cache.get(3);
    const String& second = cache.get(4);
    return first.size() + second.size();
}
