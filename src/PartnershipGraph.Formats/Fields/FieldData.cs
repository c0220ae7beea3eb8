namespace PartnershipGraph.Formats.Fields;

/// <summary>The data sets of the field that can be read.</summary>
public enum FieldData
{
    /// <summary>Formal alliances of the Correlates of War.</summary>
    CowAlliances,

    /// <summary>Bilateral trade of the Correlates of War.</summary>
    CowTrade,

    /// <summary>Alliance Treaty Obligations and Provisions.</summary>
    Atop,

    /// <summary>Ideal points and agreement in the General Assembly.</summary>
    Unga,

    /// <summary>Arms transfers in trend-indicator values.</summary>
    Sipri,
}
