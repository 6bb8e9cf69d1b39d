using Barline.Testing;

namespace Barline.Analyzers.Tests.Suppressors;

public sealed class AssignedInSetupTests
{
    [Theory]
    [InlineData("public string name; void Setup() => name = \"x\";")]
    [InlineData("public string name; void Setup() { this.name = \"x\"; }")]
    [InlineData("public string Name { get; private set; } void Setup() => Name = \"x\";")]
    [InlineData("public string name; void Setup() => Fill(); private void Fill() => name = \"x\";")]
    [InlineData("public string first, second; void Setup() => (first, second) = (\"x\", \"y\");")]
    [InlineData("public string name; void Setup() => Get(out name); public static void Get(out string x) => x = \"x\";")]
    [InlineData("public string name; public Mine() { } void Setup() => name = \"x\";")]
    public void Member_that_setup_assigns_brings_no_warning(string members) => AnalyzerTest.Verify(Script("[Strategy]", members));

    [Theory]
    [InlineData("public string {|CS8618:name|};")]
    [InlineData("public string {|CS8618:name|}; void Setup() { } private void Never() => name = \"x\";")]
    [InlineData("public string {|CS8618:name|}; void Setup() { var other = new Other(); other.name = \"x\"; }")]
    public void Member_that_setup_does_not_assign_keeps_its_warning(string members) => AnalyzerTest.Verify(Script("[Strategy]", members));

    [Fact]
    public void Member_of_a_class_that_is_no_script_keeps_its_warning() =>
        AnalyzerTest.Verify(Script("", "public string {|CS8618:name|}; void Setup() => name = \"x\";"));

    private static string Script(string mark, string members) =>
        $$"""
        using Barline;

        public class Other
        {
            public string name = "";
        }

        {{mark}}
        public partial class Mine
        {
            {{members}}

            void Process(Bar bar) { }

            public override string ToString() => string.Join(" ", GetType().GetFields().Select(field => field.GetValue(this)));
        }
        """;
}
