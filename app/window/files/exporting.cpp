#include "app/window/files/exporting.h"

#include "app/window/backgroundwork.h"
#include "app/window/exchange/exchangedock.h"
#include "app/window/files/exportformats.h"
#include "app/window/mainwindow.h"
#include "app/window/notices.h"
#include "app/window/question.h"
#include "app/window/workspace.h"
#include "model/debate/sentences.h"
#include "views/common/plaintext.h"
#include "views/map/mapview.h"
#include "views/map/picture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>

/// What was left behind is told, with the way to the report; it stops nobody.
static void sayWritten(MainWindow& window, const QString& path, const Result<Written>& written)
{
    if (!written)
        return window.notices().error(written.error().text());
    ExchangeReport report = reportOf(path, written->report);
    if (report.remarks.empty() && written->notices.isEmpty())
        return window.announce(report.summary);
    report.summary = (QStringList(report.summary) + written->notices).join(u' ');
    tellExchange(window, path, report);
}

static QCheckBox* coloursBox(const MapView& map, QWidget* parent)
{
    if (!map.isColoured())
        return nullptr;
    auto* box = new QCheckBox(ExportDialog::tr("With its &colours and their legend"), parent);
    box->setObjectName(QStringLiteral("colours"));
    box->setChecked(true);
    return box;
}

ExportDialog::ExportDialog(MainWindow& window)
    : QDialog(&window)
    , m_window(window)
    , m_format(new QComboBox(this))
    , m_scope(new QComboBox(this))
    , m_scale(new QDoubleSpinBox(this))
    , m_colours(coloursBox(window.workspace()->map(), this))
    , m_hint(plainLabel({}, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("export"));
    setWindowTitle(tr("Export"));
    for (const ExportFormat& format : exportFormats())
        m_format->addItem(QStringLiteral("%1 (*%2)").arg(format.name, format.suffix));
    m_scope->addItem(tr("The whole map"), static_cast<int>(PictureScope::WholeMap));
    m_scope->addItem(tr("What is selected"), static_cast<int>(PictureScope::Selection));
    m_scope->addItem(tr("What is in sight"), static_cast<int>(PictureScope::View));
    m_scale->setRange(0.25, 8);
    m_scale->setSingleStep(0.25);
    m_scale->setValue(2);
    m_hint->setWordWrap(true);
    m_hint->setMinimumHeight(2 * fontMetrics().lineSpacing());
    build();
    describe();
}

void ExportDialog::build()
{
    auto* form = new QFormLayout(this);
    form->addRow(tr("&Format:"), m_format);
    form->addRow(tr("&What:"), m_scope);
    form->addRow(tr("&Scale:"), m_scale);
    if (m_colours)
        form->addRow(QString(), m_colours);
    form->addRow(m_hint);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("&Export…"), QDialogButtonBox::AcceptRole)->setDefault(true);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::askForPath);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::describe);
}

void ExportDialog::describe()
{
    const ExportFormat format = exportFormats()[static_cast<std::size_t>(m_format->currentIndex())];
    m_scope->setEnabled(format.isPicture || format.isAboutClaims);
    m_scope->setItemText(0, format.isAboutClaims ? tr("All claims") : tr("The whole map"));
    m_scope->setItemText(1, format.isAboutClaims ? tr("The selected claims") : tr("What is selected"));
    auto* scopes = qobject_cast<QStandardItemModel*>(m_scope->model());
    scopes->item(1)->setEnabled(format.isPicture || !m_window.workspace()->selection().all<ClaimId>().empty());
    scopes->item(2)->setEnabled(format.isPicture);
    if (!scopes->item(m_scope->currentIndex())->isEnabled())
        m_scope->setCurrentIndex(0);
    m_scale->setEnabled(format.hasScale);
    if (m_colours)
        m_colours->setEnabled(format.isPicture);
    m_hint->setText(format.hint);
}

void ExportDialog::askForPath()
{
    const ExportFormat format = exportFormats()[static_cast<std::size_t>(m_format->currentIndex())];
    auto* dialog = new QFileDialog(this, tr("Export As"), m_window.folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->setDefaultSuffix(format.suffix.mid(1));
    dialog->setNameFilter(QStringLiteral("%1 (*%2)").arg(format.name, format.suffix));
    dialog->selectFile(m_window.suggestedName() + format.suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        if (!QFileInfo::exists(path) || QFileInfo(path).isDir()) // a folder is never replaced
            return write(path);
        ask(*this,
            tr("There is already a file named %1. Replacing it cannot be undone.")
                .arg(quoted(QFileInfo(path).fileName())),
            {{tr("&Replace"), [this, path] { write(path); }}, {tr("&Cancel"), {}}});
    });
    dialog->open();
}

void ExportDialog::write(const QString& path)
{
    const Workspace& workspace = *m_window.workspace();
    PictureRequest request = workspace.map().picture(static_cast<PictureScope>(m_scope->currentData().toInt()));
    request.scale = m_scale->value();
    if (!m_colours || !m_colours->isChecked())
        request.tints = nullptr;
    request.title = workspace.debate().info().title;
    const ExportFormat format = exportFormats()[static_cast<std::size_t>(m_format->currentIndex())];
    const auto debate = std::make_shared<const Debate>(workspace.debate());
    const QString what = tr("Writing %1…").arg(quoted(QFileInfo(path).fileName()));
    m_window.work().start(what, [window = &m_window, path, request, format, debate](WorkTicket& ticket) {
        const auto written = format.writeFolder
            ? format.writeFolder(path, *debate, request)
            : writeWhole(path, ticket, [&](QIODevice& device) { return format.write(device, *debate, request); });
        return [window, path, written] { sayWritten(*window, path, written); };
    });
    accept();
}

void showExport(MainWindow& window)
{
    (new ExportDialog(window))->open();
}
