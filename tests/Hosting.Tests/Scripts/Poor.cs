namespace Barline.Hosting.Tests.Scripts;

/// <summary>Declares what no account can be.</summary>
[Strategy(InitialCapital = -1)]
public partial class Poor
{
    void Process()
    {
    }
}
