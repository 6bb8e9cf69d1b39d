namespace Barline.Tests.Scripts;

[Indicator]
internal sealed partial class SetupIndicator
{
    private int length;
    private double width;

    [Output]
    public Series<double> Value => Ta.Sma(Close, length) * width;

    void Setup()
    {
        length = Input.Int("Length", 20);
        width = Input.Double("Width", 2);
    }
}
