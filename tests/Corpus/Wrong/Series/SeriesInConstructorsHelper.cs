using Barline;

[Indicator("Range")]
public partial class RangeLine
{
    private Series<double> range;

    public RangeLine() => Define();

    [Output] public Series<double> Value => range;

    private void Define() => range = High - Low; // BAR3010
}
