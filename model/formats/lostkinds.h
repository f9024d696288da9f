#pragma once

#include "model/formats/report.h"

#include <unordered_set>

/// The tags, questions and topics that claims lead to, which formats of claims write with them. @param withAbove  also
/// the topics that these are in.
std::unordered_set<RecordId> groupsOfClaims(const Debate& debate, bool withAbove);

/// Notes all records of other kinds than these as left out, a remark for each kind.
void tellOfLostKinds(const Debate& debate, const QList<Kind>& carried, Report& report);

/// Notes those records of these kinds as left out that are not among the written ones, a remark for each kind: formats
/// of quotations or statements take in others only where these lead to them.
void tellOfUnwritten(
    const Debate& debate, const QList<Kind>& kinds, const std::unordered_set<RecordId>& written, Report& report);

/// Notes that what the debate as a whole is about is left out, if it says something of that.
void tellOfTheWhole(const Debate& debate, Report& report);
