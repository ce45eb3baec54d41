// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace keel::checker {

/// Every code the checker prints. K0xxx is rustc's error of the same number, K1xxx a rule of the
/// dialect, K2xxx a rule about kernel contexts, K9xxx what the checker cannot see through.
enum class Code : std::uint16_t {
    switch_misses_enumerator = 4,
    not_constant_initialised = 15,
    lifetime_missing = 106,
    foreign_namespace = 117,
    unsafe_needed = 133,
    contracts_disagree = 195,
    not_send_or_sync = 277,
    may_not_live_long_enough = 310,
    lambda_outlives_capture = 373,
    uninitialised = 381,
    use_after_move = 382,
    global_with_destructor = 493,
    second_exclusive_borrow = 499,
    shared_against_exclusive = 502,
    use_while_exclusively_borrowed = 503,
    move_while_borrowed = 505,
    write_while_borrowed = 506,
    move_out_of_borrow = 507,
    move_out_of_element = 508,
    move_out_of_destructor = 509,
    returns_borrow_of_local = 515,
    borrow_escapes = 521,
    write_through_shared = 594,
    exclusive_through_shared = 596,
    does_not_live_long_enough = 597,
    names_private = 603,
    signature_promises_too_little = 621,
    borrow_outlives_destructor = 713,
    temporary_dies_while_borrowed = 716,
    construct_refused = 740,
    packed_field_reference = 793,

    unsafe_without_reason = 1101,
    unsafe_not_needed = 1102,
    unsafe_value_misused = 1103,
    lifetime_name_misplaced = 1104,
    mutable_member = 1105,
    linear_not_consumed = 1201,
    owned_parameter_not_moved = 1202,
    linear_misplaced = 1203,
    exclusive_holder_copied = 1204,
    member_order = 1301,
    pinned_declares_copy_or_move = 1302,
    destructor_with_implicit_copy = 1303,
    whole_object_in_constructor = 1304,
    sliceable_base = 1305,
    projection_writes = 1306,
    erasure_hides = 1307,
    narrowing = 1401,
    recursion = 1402,
    stack_object_too_large = 1403,
    floating_point = 1404,
    falls_off_the_end = 1405,
    unchecked_enum = 1407,
    bytes_not_a_value = 1408,
    attribute_refused = 1501,

    sleeps_in_atomic = 2001,
    lock_shared_with_interrupt = 2002,
    lock_order = 2003,
    guard_held_to_user_space = 2004,
    guard_misplaced = 2005,
    atomic_promise = 2006,

    options_differ = 9001,
    function_too_large = 9002,
    construct_unknown = 9003,
};

/// `K0382`.
std::string spell(Code code);

/// What `keel explain` prints about a code. The examples are whole files: the first is accepted, the
/// second refused with this code.
struct Explanation {
    Code code;
    std::string_view title;
    std::string_view text;
    std::string_view accepted;
    std::string_view refused;
};

/// The explanation of a code such as `K0382`, or null.
const Explanation* explain(std::string_view spelling);

/// All of them, in the order of their numbers.
std::span<const Explanation> explanations();

}  // namespace keel::checker
