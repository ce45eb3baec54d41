// SPDX-License-Identifier: GPL-2.0-only
#include "shims.hpp"

namespace keel::bindings {

namespace {

const Declaration* wanted(const std::vector<Group>& groups, const std::string& name) {
    for (const auto& group : groups)
        for (const auto& function : group.functions)
            if (function.name == name) return &function;
    return nullptr;
}

}  // namespace

std::string write_shims(const std::vector<Group>& groups, const std::vector<std::filesystem::path>& by_hand,
                        const Found& found) {
    std::string text =
        "// SPDX-License-Identifier: GPL-2.0-only\n"
        "// Made by keel-bindings: a symbol for each inline function and macro that Keel uses.\n\n"
        "// clang loses the segment of an operand of inline assembly: variables of each processor are to be addressed\n"
        "// as by a compiler that knows no segments, whatever the kernel's own could do.\n"
        "#undef CONFIG_CC_HAS_NAMED_AS\n"
        "#undef CONFIG_USE_X86_SEG_SUPPORT\n\n";
    std::set<std::string> headers;
    for (const auto& group : groups)
        if (headers.insert(group.header).second) text += std::format("#include <{}>\n", group.header);
    for (const auto& shim : by_hand) text += std::format("#include \"{}\"\n", shim.string());
    text += '\n';
    for (const auto& function : found.functions) {
        if (function.reach != Reach::generated) continue;
        // The wanted prototype names the parameters, which those of the headers may not.
        const auto* declaration = wanted(groups, function.name);
        if (!declaration) continue;
        std::string arguments;
        for (const auto* parameter : function.prototype->parameters()) {
            if (!arguments.empty()) arguments += ", ";
            arguments += parameter->getNameAsString();
        }
        const bool gives = !function.prototype->getReturnType()->isVoidType();
        text += std::format("__attribute__((__always_inline__)) {}\n{{\n\t{}{}({});\n}}\n\n",
                            declaration->renamed(function.shim()), gives ? "return " : "", function.name, arguments);
    }
    return text;
}

}  // namespace keel::bindings
