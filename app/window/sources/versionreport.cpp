#include "app/window/sources/versionreport.h"

#include "app/window/mainwindow.h"
#include "app/window/panels/panels.h"
#include "app/window/sources/sourcedocks.h"
#include "app/window/workspace.h"
#include "model/debate/sentences.h"
#include "views/common/plaintext.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace {

struct VersionReport {
    Q_DECLARE_TR_FUNCTIONS(VersionReport)
};

QString wordFor(Fate fate)
{
    switch (fate) {
    case Fate::Found:
        return VersionReport::tr("found");
    case Fate::Moved:
        return VersionReport::tr("moved");
    case Fate::Changed:
        return VersionReport::tr("changed");
    case Fate::Lost:
        break;
    }
    return VersionReport::tr("lost");
}

/// Those that need a person come first.
std::vector<FollowedQuotation> byNeed(std::vector<FollowedQuotation> followed)
{
    std::stable_sort(followed.begin(), followed.end(),
        [](const FollowedQuotation& a, const FollowedQuotation& b) { return a.fate > b.fate; });
    return followed;
}

QString summary(const std::vector<FollowedQuotation>& followed)
{
    QStringList parts;
    for (const Fate fate : {Fate::Found, Fate::Moved, Fate::Changed, Fate::Lost}) {
        const auto count = std::count_if(
            followed.begin(), followed.end(), [fate](const FollowedQuotation& one) { return one.fate == fate; });
        parts.append(QStringLiteral("%L1 %2").arg(count).arg(wordFor(fate)));
    }
    return VersionReport::tr("Quotations in the new version: %1.").arg(parts.join(QStringLiteral(", ")));
}

/// Empty when none is lost.
QString lostTurns(const FollowedText& followed, int turns)
{
    const int lost = turns - static_cast<int>(followed.turns.size());
    return lost > 0 ? VersionReport::tr(
               "%n turns were not found again; the old version still has them. Begin them here by hand.", nullptr, lost)
                    : QString();
}

}

void showVersionReport(MainWindow& window, const FollowedText& text, int turns)
{
    const std::vector<FollowedQuotation>& followed = text.quotations;
    const QString lost = lostTurns(text, turns);
    if (followed.empty())
        return window.announce(
            VersionReport::tr("The new version is in the reader. The old one had no quotations.") + u' ' + lost);
    auto* dialog = new QDialog(&window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("version-report"));
    dialog->setWindowTitle(VersionReport::tr("New Version of Text"));
    auto* list = new QListWidget;
    list->setAccessibleName(VersionReport::tr("What became of the quotations"));
    list->setWordWrap(true);
    const auto sorted = byNeed(followed);
    for (const FollowedQuotation& one : sorted) {
        const Excerpt* excerpt = window.workspace()->debate().find(one.excerpt);
        list->addItem(QStringLiteral("%1: %2").arg(
            wordFor(one.fate), excerpt ? quoted(excerpt->exact.simplified(), 160) : QString()));
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QObject::connect(list, &QListWidget::currentRowChanged, &window, [&window, sorted](int row) {
        if (row >= 0)
            window.panels()->sources().read(sorted[static_cast<std::size_t>(row)].excerpt);
    });
    auto* column = new QVBoxLayout(dialog);
    column->addWidget(plainLabel(summary(followed)));
    if (!lost.isEmpty())
        column->addWidget(plainLabel(lost));
    column->addWidget(list, 1);
    column->addWidget(plainLabel(
        VersionReport::tr("A lost quotation stays with the old version. To put it right, select its passage in "
                          "the new one and choose Sources ▸ In the Text ▸ Put Lost Quotation Here.")));
    column->addWidget(buttons);
    dialog->resize(560, 420);
    dialog->show();
}
