@org.jspecify.annotations.NullMarked
package dragoman.model;
