// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <string>
#include <string_view>

namespace keel {

/// Text as it stands in a page, between tags or in an attribute's quotes.
std::string in_html(std::string_view text);

}  // namespace keel
