namespace Barline.Hosting.Tests.Scripts.Second;

/// <summary>Has the name of another script.</summary>
[Strategy("Second twin")]
public partial class Twin
{
    void Process()
    {
    }
}
