#pragma once

#include "model/debate/debate.h"

class JsonWriter;

/// Something that was put right or left behind on the way, and where.
struct Remark {
    QString place; ///< such as "claims[12].topic" or "line 3"; may be empty
    QString what; ///< a whole sentence
    RecordId about = {}; ///< the record of the debate that it concerns, if there is one

    bool operator==(const Remark&) const = default;
};

/// What became of the records on their way into or out of a format.
struct Report {
    std::array<int, kindCount> carried = {}; ///< how many records of each kind arrived on the other side
    std::vector<Remark> repaired;
    std::vector<Remark> lost;

    bool operator==(const Report&) const = default;
};

/// A debate that was read, and what there is to say of the reading.
struct Imported {
    Debate debate;
    Report report;
    bool isLocal = false; ///< the ids follow from names that mean something within this one file only
    std::vector<RecordId> mentioned = {}; ///< records that it only names, and another input may say more of
};

/// What is written into a file of its own beside another, whose name it shares.
struct FileBeside {
    QString ending; ///< that the other's name gets, such as ".map"
    QByteArray bytes;
};

/// A file's whole content, and what there is to say of the writing.
struct Exported {
    QByteArray bytes;
    Report report;
    std::vector<FileBeside> beside = {};
};

/// How many records of each kind the debate has.
std::array<int, kindCount> countsOf(const Debate& debate);

/// `"carried": {"claims": 2}, "repaired": [{"place", "what", "about"}], "lost": […]` in an object that has been begun;
/// kinds without records are left out.
void writeReportMembers(JsonWriter& json, const Report& report);

/// The name of a kind's list in JSON and on the command line, such as "claims".
QString listNameOf(Kind kind);
