namespace Barline;

/// <summary>What the limit of a loss counts.</summary>
public enum LossType
{
    /// <summary>Account currency.</summary>
    Cash,

    /// <summary>Percent of the equity that the loss is measured from.</summary>
    PercentOfEquity,
}
