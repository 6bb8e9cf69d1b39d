namespace Barline;

/// <summary>A loss at which a rule stops the strategy; the default value never does.</summary>
internal readonly record struct LossLimit(double Value, LossType Type)
{
    public bool IsSet => Value > 0;

    /// <summary>Whether the fall from one equity to another is at the limit or beyond.</summary>
    public bool IsReached(double from, double to) => IsSet && from - to >= (Type == LossType.Cash ? Value : from * Value / 100);
}
