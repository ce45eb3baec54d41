// SPDX-License-Identifier: GPL-2.0-only
#include "layout.hpp"

namespace keel::bindings {

std::string write_layout_check(const std::vector<Group>& groups, const Found& found, const Unit& unit) {
    std::string text =
        "// SPDX-License-Identifier: GPL-2.0-only\n"
        "// Made by keel-bindings: what clang saw, for the kernel's compiler to agree.\n\n";
    std::set<std::string> headers;
    for (const auto& group : groups)
        if (headers.insert(group.header).second) text += std::format("#include <{}>\n", group.header);
    text += '\n';
    for (const auto& record : found.records) {
        const auto& layout = unit.context().getASTRecordLayout(record.declaration);
        const auto type =
            record.declaration->getIdentifier()
                ? std::format("{} {}", record.declaration->getKindName().str(), record.declaration->getNameAsString())
                : record.name;
        text +=
            std::format("_Static_assert(sizeof({0}) == {1}, \"size of {0}\");\n", type, layout.getSize().getQuantity());
        text += std::format("_Static_assert(__alignof__({0}) == {1}, \"alignment of {0}\");\n", type,
                            layout.getAlignment().getQuantity());
        for (const auto& field : record.fields) {
            text += std::format("_Static_assert(__builtin_offsetof({0}, {1}) == {2}, \"offset of {1} in {0}\");\n",
                                type, field.name, field.offset);
            text += std::format("_Static_assert(sizeof((({0} *)0)->{1}) == {2}, \"size of {1} in {0}\");\n", type,
                                field.name, field.size);
        }
    }
    for (const auto& constant : found.constants) {
        if (constant.text) continue;
        llvm::SmallString<40> digits;
        constant.value.getInt().toString(digits, 10);
        if (constant.value.getInt().isMinSignedValue()) continue;  // C has no literal for it.
        const bool is_unsigned = constant.value.getInt().isUnsigned();
        text += std::format("_Static_assert(({0}) == {1}{2}, \"value of {0}\");\n", constant.name, std::string{digits},
                            is_unsigned ? "ULL" : "LL");
    }
    return text;
}

}  // namespace keel::bindings
