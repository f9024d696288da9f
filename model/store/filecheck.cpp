#include "model/debate/sentences.h"
#include "model/store/debatefile.h"
#include "model/store/guardedfile.h"
#include "model/store/salvage.h"

#include <QFileInfo>

template<std::size_t... I>
static std::array<int, kindCount> countsOf(const Debate& debate, std::index_sequence<I...>)
{
    return {debate.table<std::variant_alternative_t<I, Record>>().count()...};
}

static void describeRefused(const GuardedFile& file, const QString& path, FileReport& report)
{
    report.what = file.error().what;
    report.advice = file.error().advice;
    // The first page may be what is damaged, so the first bytes say little here.
    const bool mayHaveMore = report.state == FileState::Damaged || report.state == FileState::Incomplete
        || report.state == FileState::ForeignSchema || report.state == FileState::OtherFormat;
    report.canBeRepaired = mayHaveMore && canBeSalvaged(path);
    if (report.canBeRepaired)
        report.advice = Sentences::tr("Open a repaired copy, or an earlier version.");
    else if (report.state == FileState::Damaged || report.state == FileState::Incomplete)
        report.advice = Sentences::tr("Open an earlier version, or get the file again.");
}

FileReport checkFile(const QString& path)
{
    FileReport report;
    GuardedFile file(QFileInfo(path).absoluteFilePath());
    const Result<Debate> debate = file.isReadable() ? file.read() : Result<Debate>(file.error());
    report.state = file.state();
    report.info = file.info();
    if (!debate) {
        describeRefused(file, path, report);
        return report;
    }
    report.canBeOpened = true;
    report.counts = countsOf(*debate, std::make_index_sequence<kindCount>());
    report.faults = static_cast<int>(faults(*debate).size());
    if (report.state == FileState::Newer) {
        report.what = Sentences::tr("It was made by a newer version of Counterpoint and can be read, not changed.");
    } else if (report.state == FileState::Altered) {
        report.canBeRepaired = true;
        report.what = Sentences::tr("It can be read, but its content is not what Counterpoint saved: it was changed by "
                                    "another program, or is slightly damaged.");
        report.advice = Sentences::tr("Compare it with an earlier version; saving it again accepts it as it is.");
    } else {
        report.what = Sentences::tr("It is sound.");
    }
    return report;
}
