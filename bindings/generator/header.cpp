// SPDX-License-Identifier: GPL-2.0-only
#include "header.hpp"

#include "text.hpp"
#include "types.hpp"

#include <algorithm>
#include <stdexcept>

namespace keel::bindings {

namespace {

/// An integer constant with the suffix that gives it the type it has in C.
std::string literal(const clang::APValue& value, clang::QualType type, const clang::ASTContext& context) {
    const auto number = value.getInt();
    const auto width = context.getIntWidth(type);
    const bool is_signed = type->isSignedIntegerOrEnumerationType();
    const std::string suffix = std::string{is_signed ? "" : "U"} + (width > 32 ? "LL" : "");
    llvm::SmallString<40> digits;
    number.toString(digits, 10);
    if (is_signed && number.isMinSignedValue() && width >= 32) {
        llvm::SmallString<40> next;
        llvm::APSInt{number + 1, false}.toString(next, 10);
        return std::format("{}{} - 1", std::string{next}, suffix);
    }
    return std::string{digits} + suffix;
}

/// What C has in a name space of its own beside tags, and C++ in the same.
std::set<std::string> names(const Found& found) {
    std::set<std::string> taken;
    for (const auto& function : found.functions) taken.insert(function.name);
    for (const auto& variable : found.variables) taken.insert(variable.name);
    return taken;
}

class Header {
public:
    Header(const Found& found, const Facts& facts, const Unit& unit, Problems& problems)
        : found_{found}, facts_{facts}, unit_{unit}, problems_{problems}, types_{unit.context(), names(found)} {}

    std::string text(const std::string& release);

private:
    void define(const clang::RecordDecl* record);
    void define_members(const clang::RecordDecl* record, const Record& wanted, std::string& body);
    void constant(const Constant& constant);
    void function(const Function& function);

    const Found& found_;
    const Facts& facts_;
    const Unit& unit_;
    Problems& problems_;
    Types types_;
    std::set<const clang::RecordDecl*> defined_;
    std::string structs_;
    std::string constants_;
    std::string functions_;
};

void Header::define(const clang::RecordDecl* record) {
    record = record->getDefinition();
    if (!record || !defined_.insert(record).second) return;
    types_.mention(record);
    const auto name = Types::name_of(record);
    const auto kind = record->getKindName().str();
    const auto& layout = unit_.context().getASTRecordLayout(record);
    const auto size = static_cast<std::uint64_t>(layout.getSize().getQuantity());
    const auto alignment = layout.getAlignment().getQuantity();
    const auto wanted = std::ranges::find(found_.records, record, &Record::declaration);
    const bool has_fields = wanted != found_.records.end() && !wanted->fields.empty();

    std::string body;
    if (has_fields)
        define_members(record, *wanted, body);
    else if (size > 0)
        body = std::format("    unsigned char keel_storage[{}];\n", size);
    bool packed = false;
    if (has_fields)
        for (const auto& field : wanted->fields)
            packed |= field.offset % unit_.context().getTypeAlignInChars(field.type).getQuantity() != 0;

    structs_ += std::format("/// C: {}\n", unit_.place(record));
    structs_ +=
        std::format("{} {}alignas({}) {} {{\n{}}};\n", kind, packed ? "[[gnu::packed]] " : "", alignment, name, body);
    // An empty C struct has no size, an empty C++ one takes a byte.
    if (size > 0)
        structs_ += std::format("static_assert(sizeof({0} {1}) == {2} && alignof({0} {1}) == {3});\n", kind, name, size,
                                alignment);
    if (has_fields)
        for (const auto& field : wanted->fields)
            structs_ += std::format("static_assert(__builtin_offsetof({} {}, {}) == {});\n", kind, name,
                                    Types::identifier(field.name), field.offset);
    structs_ += '\n';
}

void Header::define_members(const clang::RecordDecl* record, const Record& wanted, std::string& body) {
    const auto size = static_cast<std::uint64_t>(unit_.context().getASTRecordLayout(record).getSize().getQuantity());
    std::uint64_t end = 0;
    int fillers = 0;
    const auto fill = [&](std::uint64_t to) {
        if (to > end) body += std::format("    unsigned char keel_filler_{}[{}];\n", fillers++, to - end);
    };
    for (const auto& field : wanted.fields) {
        // A struct inside must be complete before it can be a member.
        auto element = field.type;
        while (const auto* array = unit_.context().getAsArrayType(element)) element = array->getElementType();
        if (const auto* inner = element->getAs<clang::RecordType>()) define(inner->getDecl());
        if (field.size == 0) continue;
        if (!record->isUnion()) {
            if (field.offset < end) {
                problems_.add(
                    std::format("field {} of struct {} shares its place with another wanted field: write an "
                                "accessor in bindings/shims",
                                field.name, wanted.name));
                continue;
            }
            fill(field.offset);
            end = field.offset + field.size;
        }
        try {
            body += std::format("    {};\n", types_.declare(field.type, Types::identifier(field.name)));
        } catch (const std::runtime_error& error) {
            problems_.add(std::format("field {} of struct {} cannot be written in C++: {}", field.name, wanted.name,
                                      error.what()));
        }
    }
    fill(size);
}

void Header::constant(const Constant& constant) {
    constants_ += std::format("/// C: {}\n", constant.place);
    if (constant.text) {
        constants_ += std::format("inline constexpr char {}[] = {};\n", constant.name, string_literal(*constant.text));
        return;
    }
    auto type = constant.type;
    if (constant.enumeration && !constant.enumeration->getIntegerType().isNull())
        type = constant.enumeration->getIntegerType();
    // In the type the enum has, not in the int that C gives its enumerators.
    auto value = constant.value;
    value = clang::APValue{llvm::APSInt{value.getInt().extOrTrunc(unit_.context().getIntWidth(type)),
                                        !type->isSignedIntegerOrEnumerationType()}};
    constants_ += std::format("inline constexpr {} {} = {};\n", types_.declare(type.getUnqualifiedType(), ""),
                              constant.name, literal(value, type, unit_.context()));
}

void Header::function(const Function& function) {
    try {
        const auto* type = function.prototype->getType()->getAs<clang::FunctionProtoType>();
        if (!type) throw std::runtime_error("it has no prototype");
        // Returned or passed by value, a struct has to be complete.
        for (unsigned i = 0; i < type->getNumParams(); ++i)
            if (const auto* record = type->getParamType(i)->getAs<clang::RecordType>()) define(record->getDecl());
        if (const auto* record = type->getReturnType()->getAs<clang::RecordType>()) define(record->getDecl());

        std::string label;
        if (function.reach != Reach::symbol) label = std::format(" asm(\"{}\")", function.shim());
        functions_ += std::format("/// C: {}\n", function.place);
        if (function.prototype->isNoReturn()) functions_ += "[[noreturn]] ";
        if (const auto known = facts_.find(function.name); known != facts_.end())
            for (const auto& attribute : known->second) functions_ += attribute + ' ';
        functions_ += types_.declare(type->getReturnType(),
                                     Types::identifier(function.name) + types_.parameters(type, function.wanted)) +
                      label + ";\n";
    } catch (const std::runtime_error& error) {
        problems_.add(std::format("function {} cannot be written in C++: {}", function.name, error.what()));
    }
}

std::string Header::text(const std::string& release) {
    for (const auto& record : found_.records) define(record.declaration);
    for (const auto& entry : found_.constants) constant(entry);
    for (const auto& entry : found_.functions) function(entry);
    std::string variables;
    for (const auto& variable : found_.variables)
        variables += std::format("/// C: {}\nextern {};\n", variable.place,
                                 types_.declare(variable.declaration->getType(), variable.name));

    std::string text;
    text += "// SPDX-License-Identifier: GPL-2.0-only\n";
    text += std::format("// Made by keel-bindings from the headers of Linux {}; changes are lost.\n", release);
    text += "#pragma once\n\n";
    text += "/// The kernel's C interface, as far as Keel uses it. Nothing here is safe to call but what\n";
    text += "/// `keel::safe` marks; `asm` labels lead to shims that the compiler inlines.\n\n";
    text += "#if !defined(__clang__)\n#pragma GCC diagnostic ignored_attributes \"clang::annotate\"\n#endif\n\n";
    text += "namespace keel::c {\n\n";
    for (const auto* record : types_.mentioned())
        text += std::format("{} {};\n", record->getKindName().str(), Types::name_of(record));
    text += '\n';
    for (const auto& alias : types_.aliases()) text += alias + '\n';
    text += '\n' + structs_ + constants_ + "\nextern \"C\" {\n\n" + variables + '\n' + functions_;
    text += "\n}  // extern \"C\"\n}  // namespace keel::c\n";
    return text;
}

}  // namespace

std::string write_header(const Found& found, const Facts& facts, const Unit& unit, const std::string& release,
                         Problems& problems) {
    return Header{found, facts, unit, problems}.text(release);
}

}  // namespace keel::bindings
