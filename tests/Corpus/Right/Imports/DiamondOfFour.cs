using Barline;

namespace Diamond;

[Indicator] public partial class Root { [Output] public Series<double> Value => Ta.Tr(true); }

[Indicator]
public partial class LeftArm
{
    Root root;
    void Setup() => root = Import(new Root());
    [Output] public Series<double> Value => Ta.Rma(root.Value, 7);
}

[Indicator]
public partial class RightArm
{
    Root root;
    void Setup() => root = Import<Root>(new());
    [Output] public Series<double> Value => Ta.Rma(root.Value, 21);
}

[Strategy]
public partial class Top
{
    LeftArm left;
    RightArm right;
    Root root;

    void Setup()
    {
        (left, right) = (Import(new LeftArm()), Import(new RightArm()));
        root = Import(new Root());
    }

    void Process(Bar bar)
    {
        if (left.Value > right.Value && root.Value > left.Value) Strategy.Entry("Expand", Side.Long);
        if (left.Value < right.Value) Strategy.Close("Expand");
    }
}
