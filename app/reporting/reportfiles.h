#pragma once

#include "app/reporting/mapparts.h"
#include "model/debate/progress.h"
#include "model/reporting/report.h"
#include "model/reporting/reportpaper.h"

enum class ReportForm { Html, Pdf, Odt, Markdown };

struct ReportFormName {
    ReportForm form = ReportForm::Html;
    QString key; ///< as the command line names it, and the usual suffix: "html"
    QString name; ///< for people
    QString hint; ///< what it is good for, as a sentence
};

std::vector<ReportFormName> reportForms();
std::optional<ReportForm> reportFormCalled(const QString& key);
std::optional<ReportForm> reportFormOfSuffix(const QString& path); ///< of a file's name

/// All that a report is made of, beside the debate.
struct ReportRequest {
    ReportChoices choices;
    ReportOrigin origin;
    ReportForm form = ReportForm::Html;
    ReportPaper paper = reportPapers().front();
    PictureRequest map; ///< of the whole map; only asked to compose it when the report shows it
};

struct MadeReport {
    QByteArray bytes;
    QByteArray picture; ///< the map beside it, as SVG: of Markdown alone, and only if it was given a name
    std::vector<QString> cuts; ///< what had to be left out, as sentences
};

/**
 * Makes a report in one of its forms. Needs a QGuiApplication for its fonts, but no display; works in any thread.
 *
 * @param pictureName  of the file that the map is in beside Markdown; empty: there can be none.
 * @error  as reportOf() and pdfOf().
 */
Result<MadeReport> makeReport(const Debate& debate, const ReportRequest& request, const QString& pictureName,
    const Progress& progress = {}, std::stop_token stop = {});

/// "report.map.svg" for "report.md".
QString pictureNameFor(const QString& path);
