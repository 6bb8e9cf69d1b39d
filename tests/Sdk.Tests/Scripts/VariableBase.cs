namespace Barline.Tests.Scripts;

/// <summary>A base class of the user's own that holds a variable.</summary>
internal abstract class VariableBase
{
    [Output]
    public Var<int> Counted { get; } = new(0);

    protected void Count() => Counted.Value = Counted[0] + 1;
}
