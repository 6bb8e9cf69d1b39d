namespace Barline;

/// <summary>A turn of two sources: one relation of them holds now, another held one bar ago. Whether it does now needs no column.</summary>
internal interface ITurn
{
    /// <inheritdoc cref="IBuiltInKernel.Name"/>
    static abstract string Name { get; }

    /// <summary>The relation that holds now; the bar before is looked at only where it does.</summary>
    static abstract bool HoldsNow(double first, double second);

    /// <summary>The relation that held one bar ago.</summary>
    static abstract bool HeldBefore(double first, double second);
}
