namespace Barline.Hosting.Tests.Scripts.First;

/// <summary>Has the name of another script.</summary>
[Strategy("First twin")]
public partial class Twin
{
    void Process()
    {
    }
}
