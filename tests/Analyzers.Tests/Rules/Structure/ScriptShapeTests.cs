using Barline.Testing;

namespace Barline.Analyzers.Tests.Rules;

public sealed class ScriptShapeTests
{
    [Fact]
    public void Script_that_is_not_partial_is_reported() => AnalyzerTest.Verify(
        """
        using Barline;

        [Strategy]
        public class {|BAR0001:Mine|}
        {
            void Process(Bar bar) { }
        }
        """);

    [Fact]
    public void Each_type_around_a_script_that_is_not_partial_is_reported() => AnalyzerTest.Verify(
        """
        using Barline;

        public class {|BAR0002:Outer|}
        {
            public struct {|BAR0002:Middle|}
            {
                public partial class Inner
                {
                    [Strategy]
                    public partial class Mine
                    {
                        void Process(Bar bar) { }
                    }
                }
            }
        }
        """);

    [Fact]
    public void Nested_script_in_partial_types_is_right() => AnalyzerTest.Verify(
        """
        using Barline;

        public partial class Outer
        {
            [Strategy]
            public partial class Mine
            {
                void Process(Bar bar) { }
            }
        }
        """);

    [Theory]
    [InlineData("public abstract partial class", "abstract")]
    [InlineData("file partial class", "local to its file")]
    public void Class_that_cannot_be_run_is_reported(string declaration, string what)
    {
        var found = AnalyzerTest.Verify(
            $$"""
            using Barline;

            [Strategy]
            {{declaration}} {|BAR0006:Mine|}
            {
                void Process(Bar bar) { }
            }
            """);

        Assert.Contains(what, Assert.Single(found).GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void Static_class_is_reported() => AnalyzerTest.Verify(
        """
        using Barline;

        [Indicator]
        public static partial class {|BAR0006:Mine|}
        {
            [Output] public static double Value => 1;
        }
        """);

    [Fact]
    public void Script_that_is_strategy_and_indicator_is_reported() => AnalyzerTest.Verify(
        """
        using Barline;

        [Strategy]
        [Indicator]
        public partial class {|BAR0007:Mine|}
        {
            void Process(Bar bar) { }
        }
        """);

    [Fact]
    public void Indicator_without_output_is_reported() => AnalyzerTest.Verify(
        """
        using Barline;

        [Indicator]
        public partial class {|BAR0009:Mine|}
        {
            void Process(Bar bar) { }
        }
        """);

    [Fact]
    public void Indicator_with_an_inherited_output_is_right() => AnalyzerTest.Verify(
        """
        using Barline;

        public abstract class Common
        {
            [Output] public double Value { get; protected set; }
        }

        [Indicator]
        public partial class Mine : Common
        {
            void Process(Bar bar) => Value = bar.Close;
        }
        """);

    [Theory]
    [InlineData("public ref partial struct")]
    [InlineData("public partial struct")]
    [InlineData("public partial record struct")]
    public void Struct_is_reported(string declaration)
    {
        var found = AnalyzerTest.Verify(
            $$"""
            using Barline;

            [Strategy]
            {{declaration}} {|BAR0006:Mine|}
            {
                void Process(Bar bar) { }
            }
            """);

        Assert.Contains("struct, so it cannot be a script", Assert.Single(found).GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void Nested_script_in_a_generic_type_and_in_an_interface_is_right() => AnalyzerTest.Verify(
        """
        using Barline;

        public partial class Outer<T>
        {
            public partial interface IScripts
            {
                [Strategy]
                public partial class Mine
                {
                    void Process(Bar bar) { }
                }
            }
        }
        """);
}
