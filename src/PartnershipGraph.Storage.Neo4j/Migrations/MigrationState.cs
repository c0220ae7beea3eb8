namespace PartnershipGraph.Storage.Neo4j.Migrations;

/// <summary>Where a database stands with a step of the schema.</summary>
public enum MigrationState
{
    /// <summary>Not applied yet.</summary>
    Pending,

    /// <summary>Applied.</summary>
    Applied,

    /// <summary>Applied from another text than the program's.</summary>
    Changed,

    /// <summary>Applied by a later version of the program, which this one does not know.</summary>
    Unknown,
}
