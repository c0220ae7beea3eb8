using PartnershipGraph.Plots.Scenes;

namespace PartnershipGraph.Plots.Figures;

/// <summary>The table behind a figure: exactly the numbers drawn. A mark takes the <see cref="Datum"/> that <see cref="Add"/> answers.</summary>
/// <param name="columns">Its columns.</param>
public sealed class FigureTable(params IReadOnlyList<FigureColumn> columns)
{
    private readonly List<FigureRow> rows = [];
    private readonly HashSet<string> keys = new(StringComparer.Ordinal);

    /// <summary>Its columns, in order.</summary>
    public IReadOnlyList<FigureColumn> Columns { get; } = columns;

    /// <summary>Its rows, in order.</summary>
    public IReadOnlyList<FigureRow> Rows => rows;

    /// <summary>Adds a row.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="actors">Ids of the actors that it is about.</param>
    /// <param name="cells">A cell for every column (see <see cref="FigureCell"/>).</param>
    /// <returns>What the marks that draw it bear.</returns>
    /// <exception cref="ArgumentException">The key is there already, or cells are too few or too many: a fault of the kind.</exception>
    public Datum Add(string key, IReadOnlyList<string> actors, params IReadOnlyList<string> cells)
    {
        if (!keys.Add(key))
        {
            throw new ArgumentException($"the row '{key}' is there already", nameof(key));
        }

        if (cells.Count != Columns.Count)
        {
            throw new ArgumentException($"{cells.Count} cells for {Columns.Count} columns", nameof(cells));
        }

        rows.Add(new FigureRow(key, cells, actors));
        return new Datum(key, [.. DrawnOf(rows[^1])], actors);
    }

    /// <summary>The cells of a row that are drawn.</summary>
    public IEnumerable<string> DrawnOf(FigureRow row) => row.Cells.Where((_, i) => Columns[i].IsDrawn);
}
