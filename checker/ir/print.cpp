// SPDX-License-Identifier: GPL-2.0-only
#include "contracts/signature.hpp"
#include "ir/body.hpp"

namespace keel::checker::ir {
namespace {

std::string raw(const Body& body, const Place& place, bool numbered) {
    const auto& local = body.locals[place.local];
    std::string text;
    if (local.kind == Local::self) text = "this";
    else if (local.kind == Local::result) text = "result";
    else if (local.declaration && !local.declaration->getName().empty()) text = local.declaration->getName().str();
    else text = "_" + std::to_string(place.local.value);
    if (numbered && local.declaration) text += "_" + std::to_string(place.local.value);
    for (const auto& step : place.steps) {
        switch (step.kind) {
        case Projection::field: {
            const auto name = llvm::cast<clang::FieldDecl>(step.part)->getName();
            const auto* field = llvm::cast<clang::FieldDecl>(step.part);
            text += "." + (name.empty() ? "#" + std::to_string(field->getFieldIndex()) : name.str());
            break;
        }
        case Projection::base:
            text += "." + llvm::cast<clang::CXXRecordDecl>(step.part)->getName().str();
            break;
        case Projection::deref:
            text = "(*" + text + ")";
            break;
        case Projection::constant_index:
            text += "[" + std::to_string(step.index) + "]";
            break;
        case Projection::any_index:
            text += "[..]";
            break;
        }
    }
    return text;
}

struct Printer {
    const Body& body;

    std::string operator()(const Place& place) const { return raw(body, place, true); }
    std::string operator()(const Operand& operand) const {
        switch (operand.kind) {
        case Operand::constant: return "value";
        case Operand::copy: return "copy " + (*this)(operand.place);
        case Operand::move: return "move " + (*this)(operand.place);
        }
        return {};
    }
    std::string operator()(const Compute&) const { return "value"; }
    std::string operator()(const Use& use) const { return (*this)(use.operand); }
    std::string operator()(const Borrow& borrow) const { return "&" + spell(borrow.kind) + " " + (*this)(borrow.place); }
    std::string operator()(const Assign& assign) const {
        return (*this)(assign.to) + (assign.is_write ? " := " : " = ") + std::visit(*this, assign.value);
    }
    std::string operator()(const Read& read) const { return "read " + (*this)(read.place); }
    std::string operator()(const Initialised& done) const { return "initialised " + (*this)(done.place); }
    std::string operator()(const Call& call) const {
        std::string text = (*this)(call.to) + " = call ";
        text += call.callee ? call.callee->getQualifiedNameAsString() : "pointer";
        text += "(";
        for (std::size_t at = 0; at < call.arguments.size(); ++at)
            text += (at ? ", " : "") + (*this)(call.arguments[at]);
        return text + ")";
    }
    std::string operator()(const StorageLive& live) const { return "live " + (*this)(Place{live.local}); }
    std::string operator()(const StorageDead& dead) const { return "dead " + (*this)(Place{dead.local}); }
    std::string operator()(const Drop& drop) const { return "drop " + (*this)(drop.place); }
};

}  // namespace

std::string spell(BorrowKind kind) {
    switch (kind) {
    case BorrowKind::shared: return "shared";
    case BorrowKind::exclusive: return "exclusive";
    case BorrowKind::two_phase: return "two-phase";
    }
    return {};
}

std::string spell(const Body& body, const Place& place) {
    Place shown = place;
    std::string text;
    const auto& local = body.locals[place.local];
    if (local.kind == Local::self) text = "*this";
    else if (local.kind == Local::result) text = "the result";
    else if (local.declaration && !local.declaration->getName().empty()) text = local.declaration->getName().str();
    else text = "a temporary";
    for (const auto& step : place.steps) {
        switch (step.kind) {
        case Projection::field: {
            const auto* field = llvm::cast<clang::FieldDecl>(step.part);
            auto name = field->getName().str();
            // A member by the name that a structured binding gives it.
            if (const auto* parts = llvm::dyn_cast_or_null<clang::DecompositionDecl>(local.declaration);
                parts && &step == place.steps.begin() && field->getFieldIndex() < parts->bindings().size()) {
                text = parts->bindings()[field->getFieldIndex()]->getName().str();
                break;
            }
            if (field->getParent()->isLambda()) {
                // A capture goes by the name of what it captures.
                const auto* closure = llvm::cast<clang::CXXRecordDecl>(field->getParent());
                llvm::DenseMap<const clang::ValueDecl*, clang::FieldDecl*> captures;
                clang::FieldDecl* self = nullptr;
                closure->getCaptureFields(captures, self);
                for (const auto& [variable, capture] : captures)
                    if (capture == field) name = variable->getName().str();
                text = field == self ? "*this" : name;
                break;
            }
            if (name.empty()) break;
            text = (text == "*this" ? "" : text + ".") + name;
            break;
        }
        case Projection::base:
            break;
        case Projection::deref:
            if (step.through == Deref::box || step.through == Deref::raw) text = "*" + text;
            break;
        case Projection::constant_index:
            text += "[" + std::to_string(step.index) + "]";
            break;
        case Projection::any_index:
            text += "[..]";
            break;
        }
    }
    return text;
}

void print(const Body& body, llvm::raw_ostream& out) {
    const Printer printer{body};
    out << "function " << body.function->getQualifiedNameAsString() << "\n";
    print(*body.signature, out);
    for (std::size_t at = 0; at < body.locals.size(); ++at) {
        const LocalId id{at};
        out << "    let " << printer(Place{id}) << ": " << body.locals[id].type.getAsString() << "\n";
    }
    for (std::size_t at = 0; at < body.blocks.size(); ++at) {
        const auto& block = body.blocks[BlockId{at}];
        if (at != 0 && block.statements.empty() && block.end.kind == Terminator::none) continue;
        out << "  block " << at << ":\n";
        for (const auto& statement : block.statements) out << "    " << std::visit(printer, statement.what) << "\n";
        switch (block.end.kind) {
        case Terminator::none: out << "    nothing\n"; break;
        case Terminator::leave: out << "    return\n"; break;
        case Terminator::unreachable: out << "    unreachable\n"; break;
        case Terminator::go: out << "    goto " << block.end.targets[0].value << "\n"; break;
        case Terminator::branch:
            out << "    branch";
            for (auto target : block.end.targets) out << " " << target.value;
            out << "\n";
            break;
        }
    }
}

}  // namespace keel::checker::ir
