namespace PartnershipGraph.Bolt;

/// <summary>The database that a statement ran in.</summary>
public interface IDatabaseInfo
{
    /// <summary>Its name, or null where the server did not say it.</summary>
    string? Name { get; }
}
