namespace PartnershipGraph.Storage.Neo4j.Engine;

/// <summary>A procedure of Graph Data Science and how it is called.</summary>
/// <param name="Name">Its name there.</param>
/// <param name="Statement">The file that calls it, in cypher/engine.</param>
internal sealed record GdsProcedure(string Name, string Statement)
{
    /// <summary>The most threads that the open library takes.</summary>
    public const long MostThreads = 4;

    /// <summary>The property of a tie that holds its number.</summary>
    public const string TieProperty = "number";

    /// <summary>Which number of a tie it reads.</summary>
    public TieNumber Reads { get; init; }

    /// <summary>Its settings, beside the number of a tie and of threads.</summary>
    public IReadOnlyDictionary<string, object> Settings { get; init; } = new Dictionary<string, object>();

    /// <summary>How many threads. One where an answer would depend on which of several is first.</summary>
    public long Threads { get; init; } = MostThreads;

    /// <summary>Whether it can say how much memory it would need.</summary>
    public bool Foresees { get; init; } = true;

    /// <summary>All that it is told, as a result repeats it.</summary>
    public IReadOnlyDictionary<string, object> Configuration
    {
        get
        {
            var all = new SortedDictionary<string, object>(Settings.ToDictionary(), StringComparer.Ordinal) { ["concurrency"] = Threads };
            if (Reads != TieNumber.None)
            {
                all["relationshipWeightProperty"] = TieProperty;
            }

            return all;
        }
    }

    /// <summary>The same with another setting.</summary>
    public GdsProcedure With(string name, object value) =>
        this with { Settings = new Dictionary<string, object>(Settings.ToDictionary(), StringComparer.Ordinal) { [name] = value } };
}
