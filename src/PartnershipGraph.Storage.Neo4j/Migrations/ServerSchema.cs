using PartnershipGraph.Storage.Neo4j.Statements;

namespace PartnershipGraph.Storage.Neo4j.Migrations;

/// <summary>The constraints and indexes that a database has, ours and other people's.</summary>
/// <param name="Constraints">Name, type, and what it is about.</param>
/// <param name="Indexes">Name, constraint that owns it, and what it is about.</param>
internal sealed record ServerSchema(
    IReadOnlyList<(string Name, string Type, string Label, string Property)> Constraints,
    IReadOnlyList<(string Name, string? Constraint, string Label, string Property)> Indexes)
{
    /// <summary>Asks the server.</summary>
    public static async Task<ServerSchema> ReadAsync(IAsyncQueryRunner runner) => new(
        await runner.ListAsync("store/constraints", null, r => (
            r["name"].As<string>(), r["type"].As<string>(), Joined(r["labels"]), Joined(r["properties"]))),
        await runner.ListAsync("store/indexes", null, r => (
            r["name"].As<string>(), r["constraint"] as string, Joined(r["labels"]), Joined(r["properties"]))));

    /// <summary>Whether the database keeps this unique, by whatever constraint.</summary>
    public bool Guarantees(RequiredConstraint required) =>
        Constraints.Any(c => c.Label == required.Label && c.Property == required.Property && IsUnique(c.Type));

    /// <summary>Why a constraint cannot be made: an index or a name that somebody else made stands in its place. Null where nothing does.</summary>
    public string? ConflictWith(RequiredConstraint required)
    {
        if (Guarantees(required))
        {
            return null;
        }

        // An index of our name in our place is the constraint itself, which another migrator is making.
        if (Indexes.Any(i => i.Name == required.Name && i.Label == required.Label && i.Property == required.Property))
        {
            return null;
        }

        if (Indexes.FirstOrDefault(i => i.Constraint is null && i.Label == required.Label && i.Property == required.Property).Name is { } index)
        {
            return $"an index '{index}' on {required} stands where the constraint '{required.Name}' has to be: remove it (DROP INDEX {index}), the constraint brings its own";
        }

        var (name, _, label, property) = Constraints.FirstOrDefault(c => c.Name == required.Name);
        if (name is not null)
        {
            return $"a constraint '{name}' on {label} {property} has the name that the one on {required} needs: remove it (DROP CONSTRAINT {name}) or give it another";
        }

        return Indexes.FirstOrDefault(i => i.Name == required.Name) is { Name: { } other } same
            ? $"an index '{other}' on {same.Label} {same.Property} has the name that the constraint on {required} needs: remove it (DROP INDEX {other}) or give it another"
            : null;
    }

    private static bool IsUnique(string type) => type is "UNIQUENESS" or "NODE_KEY" or "RELATIONSHIP_UNIQUENESS" or "RELATIONSHIP_KEY"
        or "NODE_PROPERTY_UNIQUENESS" or "RELATIONSHIP_PROPERTY_UNIQUENESS";

    private static string Joined(object? list) => list is System.Collections.IEnumerable items ? string.Join(',', items.Cast<object>()) : "";
}
