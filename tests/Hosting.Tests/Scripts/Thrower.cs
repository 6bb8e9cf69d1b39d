namespace Barline.Hosting.Tests.Scripts;

/// <summary>Fails in the middle of its run.</summary>
[Strategy]
public partial class Thrower
{
    void Process(Bar bar)
    {
        if (BarIndex == 7)
        {
            throw new InvalidOperationException("seven\nis too many");
        }
    }
}
