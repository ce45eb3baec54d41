// SPDX-License-Identifier: GPL-2.0-only
#include "checks.hpp"

#include <algorithm>

namespace keel::bindings {

namespace {

class Checks {
public:
    Checks(const Unit& unit, const Uses& uses, const std::set<std::string>& exported, Problems& problems, Found& found)
        : unit_{unit}, uses_{uses}, exported_{exported}, problems_{problems}, found_{found} {}

    void function(const Group& group, const Declaration& wanted);
    void variable(const Group& group, const Declaration& wanted);
    void constant(const Group& group, const std::string& name);
    void record(const Group& group, const WantedStruct& wanted);

    void missing_header(const Group& group) {
        if (!headers_.insert(group.header).second) return;
        std::string name;
        if (!group.functions.empty())
            name = group.functions.front().name;
        else if (!group.structs.empty())
            name = group.structs.front().name;
        else if (!group.constants.empty())
            name = group.constants.front();
        problems_.add(std::format("header {} is gone ({} and what else bindings/wanted/{} takes from it){}",
                                  group.header, name, group.file, uses_.of(name)));
    }

private:
    std::string text(const clang::FunctionDecl* function) const {
        std::string text = function->getReturnType().getAsString();
        if (!text.ends_with('*')) text += ' ';
        text += function->getNameAsString() + '(';
        for (const auto* parameter : function->parameters()) {
            if (!text.ends_with('(')) text += ", ";
            text += parameter->getType().getAsString();
        }
        if (function->isVariadic()) text += ", ...";
        if (text.ends_with('(')) text += "void";
        return text + ')';
    }
    bool same(const clang::FunctionDecl* left, const clang::FunctionDecl* right) const {
        const auto& context = unit_.context();
        if (!context.hasSameUnqualifiedType(left->getReturnType(), right->getReturnType())) return false;
        if (left->getNumParams() != right->getNumParams() || left->isVariadic() != right->isVariadic()) return false;
        for (unsigned i = 0; i < left->getNumParams(); ++i)
            if (!context.hasSameUnqualifiedType(left->getParamDecl(i)->getType(), right->getParamDecl(i)->getType()))
                return false;
        return true;
    }
    bool usable(const Group& group, const std::string& kind, const std::string& name) {
        // Each module brings its own.
        if (exported_.empty() || exported_.contains(name) || name == "__this_module") return true;
        problems_.add(std::format("{} {} of <{}> is not exported to modules by this kernel{}", kind, name, group.header,
                                  uses_.of(name)));
        return false;
    }
    bool first(const std::string& name) { return seen_.insert(name).second; }
    std::optional<std::uint64_t> offset_of(const clang::RecordDecl* record, const std::string& name,
                                           const clang::FieldDecl*& field) const;

    const Unit& unit_;
    const Uses& uses_;
    const std::set<std::string>& exported_;
    Problems& problems_;
    Found& found_;
    std::set<std::string> seen_;
    std::set<std::string> headers_;
};

void Checks::function(const Group& group, const Declaration& wanted) {
    if (!first("function " + wanted.name)) return;
    const auto* expected = unit_.function(Unit::expected(wanted.name));
    const auto* by_hand = unit_.function("keel_shim_" + wanted.name);
    const auto* declared = unit_.function(wanted.name);
    const bool exists = by_hand || declared || unit_.is_macro(wanted.name);
    if (!exists) {
        problems_.add(std::format("function {} is gone from <{}>: expected '{}', found none{}", wanted.name,
                                  group.header, wanted.text(), uses_.of(wanted.name)));
        return;
    }
    if (const auto reason = unit_.problem_of(Unit::expected(wanted.name)); !reason.empty() || !expected) {
        problems_.add(std::format("function {} of <{}> has changed: expected '{}', but there {}{}", wanted.name,
                                  group.header, wanted.text(), reason, uses_.of(wanted.name)));
        return;
    }
    const auto* compared = by_hand ? by_hand : declared;
    if (compared && !same(expected, compared)) {
        problems_.add(std::format("function {} of <{}> has changed: expected '{}', found '{}'{}", wanted.name,
                                  group.header, wanted.text(), text(compared), uses_.of(wanted.name)));
        return;
    }
    if (by_hand) {
        found_.functions.push_back({wanted.name, Reach::handwritten, by_hand, expected,
                                    std::format("{}, by {}", group.header, unit_.place(by_hand))});
        return;
    }
    const clang::FunctionDecl* body = nullptr;
    const bool inline_here = declared && (declared->hasBody(body) || declared->isInlineSpecified() ||
                                          declared->getStorageClass() == clang::SC_Static);
    if (declared && !inline_here && !unit_.is_macro(wanted.name)) {
        if (!usable(group, "function", wanted.name)) return;
        found_.functions.push_back({wanted.name, Reach::symbol, declared, expected, unit_.place(declared)});
        return;
    }
    if (expected->isVariadic()) {
        problems_.add(
            std::format("function {} of <{}> is inline and has variable arguments: write {} in "
                        "bindings/shims{}",
                        wanted.name, group.header, "keel_shim_" + wanted.name, uses_.of(wanted.name)));
        return;
    }
    found_.functions.push_back({wanted.name, Reach::generated, expected, expected,
                                (declared ? unit_.place(declared) : "include/" + group.header) + ", by a shim"});
}

void Checks::variable(const Group& group, const Declaration& wanted) {
    if (!first("variable " + wanted.name)) return;
    const auto* expected = unit_.variable(Unit::expected(wanted.name));
    const auto* declared = unit_.variable(wanted.name);
    if (!declared || !expected || !unit_.context().hasSameUnqualifiedType(expected->getType(), declared->getType())) {
        problems_.add(std::format("variable {} of <{}> {}: expected '{}', found {}{}", wanted.name, group.header,
                                  declared ? "has changed" : "is gone", wanted.text(),
                                  declared ? std::format("'{}'", declared->getType().getAsString()) : "none",
                                  uses_.of(wanted.name)));
        return;
    }
    if (!usable(group, "variable", wanted.name)) return;
    found_.variables.push_back({wanted.name, declared, unit_.place(declared)});
}

void Checks::constant(const Group& group, const std::string& name) {
    if (!first("constant " + name)) return;
    const auto id = Unit::constant(name);
    if (const auto* enumerator = unit_.enumerator(name); enumerator && !unit_.is_macro(name)) {
        found_.constants.push_back({name, enumerator->getType(),
                                    llvm::cast<clang::EnumDecl>(enumerator->getDeclContext()),
                                    clang::APValue{enumerator->getInitVal()}, std::nullopt, unit_.place(enumerator)});
        return;
    }
    if (!unit_.is_macro(name)) {
        problems_.add(std::format("constant {} is gone from <{}>: expected a macro or an enumerator, found none{}",
                                  name, group.header, uses_.of(name)));
        return;
    }
    const auto* variable = unit_.variable(id);
    auto reason = unit_.problem_of(id);
    if (reason.empty() && variable && variable->getInit()) {
        const auto* init = variable->getInit()->IgnoreParenImpCasts();
        const auto place = "include/" + group.header;
        if (const auto* literal = llvm::dyn_cast<clang::StringLiteral>(init)) {
            found_.constants.push_back({name, variable->getType(), nullptr, {}, literal->getBytes().str(), place});
            return;
        }
        const auto* value = variable->evaluateValue();
        if (value && value->isInt()) {
            const auto* type = variable->getType()->getAs<clang::EnumType>();
            found_.constants.push_back(
                {name, variable->getType(), type ? type->getDecl() : nullptr, *value, std::nullopt, place});
            return;
        }
        reason = "it is neither an integer nor a text";
    }
    problems_.add(std::format("constant {} of <{}> has changed: expected a constant, found {}{}", name, group.header,
                              reason.empty() ? "none" : reason, uses_.of(name)));
}

std::optional<std::uint64_t> Checks::offset_of(const clang::RecordDecl* record, const std::string& name,
                                               const clang::FieldDecl*& field) const {
    const auto& layout = unit_.context().getASTRecordLayout(record);
    for (const auto* candidate : record->fields()) {
        const auto here = layout.getFieldOffset(candidate->getFieldIndex());
        if (candidate->getNameAsString() == name) {
            field = candidate;
            return here;
        }
        if (candidate->isAnonymousStructOrUnion() || (!candidate->getIdentifier() && !candidate->isBitField()))
            if (const auto* inner = candidate->getType()->getAs<clang::RecordType>())
                if (const auto within = offset_of(inner->getDecl()->getDefinition(), name, field))
                    return here + *within;
    }
    return std::nullopt;
}

void Checks::record(const Group& group, const WantedStruct& wanted) {
    const auto* declaration = unit_.record(wanted.name);
    if (!declaration) {
        problems_.add(std::format("struct {} is gone from <{}>: expected a definition, found none{}", wanted.name,
                                  group.header, uses_.of(wanted.name)));
        return;
    }
    auto known = std::ranges::find(found_.records, declaration, &Record::declaration);
    if (known == found_.records.end())
        known = found_.records.insert(known, {wanted.name, declaration, {}, unit_.place(declaration)});
    for (const auto& field : wanted.fields) {
        if (std::ranges::contains(known->fields, field.name, &Field::name)) continue;
        const clang::FieldDecl* found = nullptr;
        const auto offset = offset_of(declaration, field.name, found);
        const auto expected_text = field.typed.name.empty() ? field.name : field.typed.text();
        if (!offset) {
            problems_.add(std::format("field {} of struct {} is gone from <{}>: expected '{}', found none{}",
                                      field.name, wanted.name, group.header, expected_text,
                                      uses_.of_field(wanted.name, field.name)));
            continue;
        }
        if (found->isBitField()) {
            problems_.add(
                std::format("field {} of struct {} in <{}> is a bit-field, which C++ cannot name: write an "
                            "accessor in bindings/shims{}",
                            field.name, wanted.name, group.header, uses_.of_field(wanted.name, field.name)));
            continue;
        }
        if (!field.typed.name.empty()) {
            const auto id = Unit::field(wanted.name, field.name);
            const auto* probe = unit_.variable(id);
            auto there = unit_.problem_of(id);
            if (there.empty() &&
                (!probe || !unit_.context().hasSameUnqualifiedType(probe->getType(), found->getType())))
                there = std::format("found '{}'", found->getType().getAsString());
            if (!there.empty()) {
                problems_.add(std::format("field {} of struct {} in <{}> has changed: expected '{}', {}{}", field.name,
                                          wanted.name, group.header, expected_text, there,
                                          uses_.of_field(wanted.name, field.name)));
                continue;
            }
        }
        const auto size = unit_.context().getTypeSizeInChars(found->getType()).getQuantity();
        known->fields.push_back({field.name, found->getType(), *offset / 8, static_cast<std::uint64_t>(size)});
    }
    std::ranges::sort(known->fields, {}, &Field::offset);
}

}  // namespace

Found check(const std::vector<Group>& groups, const Unit& unit, const Uses& uses, const std::set<std::string>& exported,
            Problems& problems) {
    Found found;
    Problems ignored{""};
    Checks needed{unit, uses, exported, problems, found};
    Checks optional{unit, uses, exported, ignored, found};
    for (const auto& group : groups) {
        auto& checks = group.optional ? optional : needed;
        if (!unit.has_header(group.header)) {
            checks.missing_header(group);
            continue;
        }
        for (const auto& function : group.functions) checks.function(group, function);
        for (const auto& variable : group.variables) checks.variable(group, variable);
        for (const auto& name : group.constants) checks.constant(group, name);
        for (const auto& record : group.structs) checks.record(group, record);
    }
    return found;
}

}  // namespace keel::bindings
