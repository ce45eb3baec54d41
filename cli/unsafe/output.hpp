// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "unsafe/inventory.hpp"

namespace keel::unsafe_code {

/// One line a place, then the files, then the sums: for a terminal, and for grep.
std::string as_text(const Inventory& inventory);

/// One object.
std::string as_json(const Inventory& inventory);

/// One page that needs nothing else: a table that can be searched and sorted. What is asked for stands in the address
/// (`#search=lock&sort=needs&down`), so that a view can be sent to somebody.
std::string as_html(const Inventory& inventory);

}  // namespace keel::unsafe_code
