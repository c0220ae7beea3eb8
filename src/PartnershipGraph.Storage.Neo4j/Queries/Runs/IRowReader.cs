namespace PartnershipGraph.Storage.Neo4j.Queries.Runs;

/// <summary>Who takes the rows of a result, one after the other; none is kept.</summary>
public interface IRowReader
{
    /// <summary>Told once, before the first row; of a statement without a result the list is empty.</summary>
    void Columns(IReadOnlyList<string> names);

    /// <summary>One row: null, bool, long, double, string, bytes, lists, maps by name, and the kinds of <see cref="Values"/>.</summary>
    void Row(IReadOnlyList<object?> values);
}
