#pragma once

#include "views/positions/stancelook.h"

#include <QHeaderView>
#include <QTableView>

class MatrixModel;

/// Titles of columns, written from below to above in up to two lines; or of rows, with a bar for their camp.
class MatrixHeader : public QHeaderView {
    Q_OBJECT
public:
    MatrixHeader(Qt::Orientation orientation, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& area, int section) const override;

private:
    void paintUpwards(QPainter& painter, const QRect& area, const QString& title) const;
    void paintAcross(QPainter& painter, const QRect& area, const QString& title, int camp) const;

    Theme m_theme = Theme::light();
};

/**
 * A matrix of positions. Arrows walk the cells, Return asks for the statements of one, Alt with an arrow moves its row
 * or column by hand, as does dragging its title; the titles stay in sight.
 */
class MatrixTable : public QTableView {
    Q_OBJECT
public:
    explicit MatrixTable(MatrixModel& model, QWidget* parent = nullptr);

    static constexpr QSize cell{34, 26}; ///< px

    void setTheme(const Theme& theme);
    void setMovable(bool isMovable); ///< rows and columns, by hand
    void choose(StakeholderId stakeholder, ClaimId claim); ///< as far as they are shown, wherever that is
    void scrollToCurrent();
    void scrollToStart();

signals:
    void entered(); ///< by Return or a double click: the current cell
    void rowMoved(int from, int to); ///< to where another one was
    void columnMoved(int from, int to);
    void rowChosen(int row); ///< by its title
    void columnChosen(int column);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    bool moveByKey(int key);

    friend class MatrixDelegate;
    MatrixModel& m_model;
    MatrixHeader* m_rows;
    MatrixHeader* m_columns;
    StanceTiles m_tiles;
    Theme m_theme = Theme::light();
    double m_ratio = 0; ///< that the tiles are for
    bool m_isMovable = false;
};
