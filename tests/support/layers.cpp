#include "tests/support/layers.h"

#include <QFile>

#include <algorithm>

namespace {

/// A folder and the folders of ours that its files may include. The first row that fits a file counts.
struct Layer {
    QString folder;
    QStringList may_include;
};

const std::vector<Layer> layers{
    {"model/debate/", {"model/debate/"}},
    {"model/analysis/", {"model/analysis/", "model/debate/"}},
    {"model/layout/graphviz/", {"model/layout/", "model/debate/"}},
    {"model/layout/", {"model/layout/", "model/debate/"}},
    {"model/store/", {"model/store/", "model/debate/"}},
    {"model/formats/", {"model/formats/", "model/debate/"}},
    {"model/reporting/", {"model/reporting/", "model/analysis/", "model/debate/"}},
    {"views/", {"views/", "model/layout/", "model/analysis/", "model/debate/"}},
    {"app/", {"app/", "views/", "model/"}},
};

const QStringList unlayered{"tests/", "benchmarks/", "resources/"};
const QString layoutHelper = "model/layout/graphviz/";
const QString pdfHelper = "model/formats/pdf/";
const QStringList helpers{layoutHelper, pdfHelper};

bool isGenerated(const QString& name)
{
    return name.endsWith(".moc") || name.startsWith("moc_");
}

bool startsWithOneOf(const QString& name, const QStringList& folders)
{
    return std::ranges::any_of(folders, [&](const QString& folder) { return name.startsWith(folder); });
}

QString wrongWithOwn(const SourceFile& file, const QString& name)
{
    if (isGenerated(name))
        return {};
    if (!name.contains(u'/'))
        return name + " is not named by its path from the top";
    for (const QString& folder : helpers) {
        if (name.startsWith(folder) && !file.path.startsWith(folder))
            return name + " belongs to a helper alone";
    }
    const auto layer = std::ranges::find_if(layers, [&](const Layer& row) { return file.path.startsWith(row.folder); });
    if (layer == layers.end())
        return file.path + " is in no layer";
    return startsWithOneOf(name, layer->may_include) ? QString() : layer->folder + " may not include " + name;
}

QString wrongWithForeign(const SourceFile& file, const QString& name, const QString& qt_core_headers)
{
    const bool graphviz = startsWithOneOf(name, {"graphviz/", "cgraph", "gvc", "gvplugin", "cdt"});
    if (graphviz && !file.path.startsWith(layoutHelper))
        return "only the layout helper may include <" + name + '>';
    if (name.startsWith("sqlite3") && !file.path.startsWith("model/store/"))
        return "only model/store may include <" + name + '>';
    if (name.startsWith("boost/") && !file.path.startsWith("model/analysis/networks/"))
        return "only model/analysis/networks may include <" + name + '>';
    if (name.startsWith("cadical") && !file.path.startsWith("model/analysis/argumentation/"))
        return "only model/analysis/argumentation may include <" + name + '>';
    if (name.startsWith("yaml-cpp/") && !file.path.startsWith("model/formats/"))
        return "only model/formats may include <" + name + '>';
    if (name == "zip.h" && !file.path.startsWith("model/reporting/"))
        return "only model/reporting may include <" + name + '>';
    if (!file.path.startsWith("model/") || !name.startsWith('Q'))
        return {};
    if (name.startsWith("QPdf") && file.path.startsWith(pdfHelper))
        return {};
    const QString header = name.startsWith("QtCore/") ? name.sliced(7) : name;
    return QFile::exists(qt_core_headers + '/' + header) ? QString() : "the model may not include <" + name + '>';
}

} // namespace

QStringList layerBreaches(const SourceTree& tree, const QString& qt_core_headers)
{
    QStringList breaches;
    for (const SourceFile& file : tree) {
        if (!file.isCode() || file.isUnder(unlayered))
            continue;
        for (const Include& include : includesOf(file)) {
            const QString wrong = include.isQuoted ? wrongWithOwn(file, include.name)
                                                   : wrongWithForeign(file, include.name, qt_core_headers);
            if (!wrong.isEmpty())
                breaches << QString("%1:%2: %3").arg(file.path).arg(include.line).arg(wrong);
        }
    }
    return breaches;
}
