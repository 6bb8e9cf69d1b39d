namespace Barline.Tests.Scripts;

/// <summary>Variables in an array, and one in a base class.</summary>
[Strategy]
internal sealed partial class VariableStrategy : VariableBase
{
    private readonly Var<double>[] lines = [new(), new(), new()];

    [Output]
    public Var<double> Line0 => lines[0];

    [Output]
    public Var<double> Line1 => lines[1];

    [Output]
    public double Line2 => lines[2];

    void Process(Bar bar)
    {
        for (int i = lines.Length - 1; i >= 0; i--)
        {
            lines[i].Value = Close[i] + i;
        }

        Count();
    }
}
