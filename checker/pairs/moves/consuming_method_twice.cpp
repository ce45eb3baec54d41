// reject K0382
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

class Request {
public:
    usize complete() && {
        const String body = std::move(body_);
        return body.size();
    }

private:
    String body_;
};

usize start(Request request) {
    const usize first = std::move(request).complete();
    return first + std::move(request).complete();
}
