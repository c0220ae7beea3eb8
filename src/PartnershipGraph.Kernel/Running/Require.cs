namespace PartnershipGraph.Kernel.Running;

/// <summary>Refuses an option and names it.</summary>
internal static class Require
{
    public static void That(bool holds, string property, object value, string rule)
    {
        if (!holds)
            throw new ArgumentOutOfRangeException(property, value, rule);
    }
}
