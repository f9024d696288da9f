#include "app/window/exchange/reportpanel.h"

#include "app/window/exchange/reportmodel.h"
#include "views/common/plaintext.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>

ReportPanel::ReportPanel(QWidget* parent)
    : QWidget(parent)
    , m_model(new ReportModel(this))
    , m_kinds(new QSortFilterProxyModel(this))
    , m_shown(new QSortFilterProxyModel(this))
    , m_summary(plainLabel({}))
    , m_words(new QLineEdit)
    , m_kind(new QComboBox)
    , m_table(new QTableView)
{
    setObjectName(QStringLiteral("exchange-report"));
    setAccessibleName(tr("Report of the last import or export"));
    setFocusProxy(m_table);
    m_kinds->setSourceModel(m_model);
    m_kinds->setFilterKeyColumn(ReportModel::KindCell);
    m_shown->setSourceModel(m_kinds);
    m_shown->setFilterKeyColumn(-1);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_shown->setSortLocaleAware(true);
    build();
    show({tr("Nothing was imported or exported in this window yet."), {}});
}

void ReportPanel::build()
{
    m_table->setModel(m_shown);
    m_table->setAccessibleName(tr("Remarks"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    connect(m_table, &QTableView::activated, this, &ReportPanel::follow);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == ReportModel::WhatCell && current() && current()->about)
            follow();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ReportPanel::update);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_summary);
    column->addLayout(makeFilters());
    column->addWidget(m_table, 1);
    column->addLayout(makeButtons());
}

QBoxLayout* ReportPanel::makeFilters()
{
    m_words->setPlaceholderText(tr("Words to look for"));
    m_words->setAccessibleName(tr("Only remarks with these words"));
    m_words->setClearButtonEnabled(true);
    m_kind->setAccessibleName(tr("Which remarks are shown"));
    m_kind->addItem(tr("All remarks"), QString());
    for (const auto kind : {ExchangeRemark::NotRead, ExchangeRemark::LeftBehind, ExchangeRemark::PutRight})
        m_kind->addItem(tr("Only: %1").arg(wordFor(kind)), wordFor(kind));
    connect(m_words, &QLineEdit::textChanged, this, &ReportPanel::filter);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ReportPanel::filter);
    auto* row = new QHBoxLayout;
    row->addWidget(m_words, 1);
    row->addWidget(m_kind);
    return row;
}

QBoxLayout* ReportPanel::makeButtons()
{
    m_go = new QPushButton(tr("&Go There"));
    m_copy = new QPushButton(tr("&Copy"));
    m_copy->setToolTip(plainTip(tr("Copies the remarks that are shown as text")));
    m_save = new QPushButton(tr("&Save As Text…"));
    connect(m_go, &QPushButton::clicked, this, &ReportPanel::follow);
    connect(m_copy, &QPushButton::clicked, this, &ReportPanel::copy);
    connect(m_save, &QPushButton::clicked, this, &ReportPanel::saveWanted);
    auto* row = new QHBoxLayout;
    row->addWidget(m_go);
    row->addStretch();
    row->addWidget(m_copy);
    row->addWidget(m_save);
    return row;
}

void ReportPanel::show(const ExchangeReport& report)
{
    m_model->show(report);
    m_summary->setText(report.summary);
    m_words->clear();
    m_kind->setCurrentIndex(0);
    m_table->resizeColumnsToContents();
    update();
}

const ExchangeReport& ReportPanel::report() const
{
    return m_model->report();
}

void ReportPanel::filter()
{
    const QString kind = m_kind->currentData().toString();
    m_kinds->setFilterRegularExpression(kind.isEmpty() ? QString() : u'^' + QRegularExpression::escape(kind) + u'$');
    m_shown->setFilterFixedString(m_words->text().trimmed());
    update();
}

void ReportPanel::update()
{
    const ExchangeRemark* remark = current();
    m_go->setEnabled(remark && remark->about);
    m_copy->setEnabled(!report().remarks.empty());
    m_save->setEnabled(!report().remarks.empty());
}

const ExchangeRemark* ReportPanel::current() const
{
    const QModelIndex shown = m_table->currentIndex();
    const QModelIndex row = m_kinds->mapToSource(m_shown->mapToSource(shown));
    return row.isValid() ? &m_model->at(row.row()) : nullptr;
}

void ReportPanel::follow()
{
    const ExchangeRemark* remark = current();
    if (remark && remark->about)
        emit followed(remark->about);
    else if (remark)
        emit message(tr("This remark is about nothing that is in the debate."));
}

QString ReportPanel::shownText() const
{
    ExchangeReport shown{report().summary, {}};
    for (int row = 0; row < m_shown->rowCount(); ++row)
        shown.remarks.push_back(m_model->at(m_kinds->mapToSource(m_shown->mapToSource(m_shown->index(row, 0))).row()));
    return plainText(shown);
}

void ReportPanel::copy()
{
    QGuiApplication::clipboard()->setText(shownText());
    emit message(tr("Copied."));
}
